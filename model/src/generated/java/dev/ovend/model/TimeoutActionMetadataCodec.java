// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TimeoutActionMetadataCodec implements Codec<TimeoutActionMetadata> {

  static final TimeoutActionMetadataCodec INSTANCE = new TimeoutActionMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "duration_seconds!");

  private TimeoutActionMetadataCodec() {}

  @Override
  public TimeoutActionMetadata read(JsonReader in) {
    int durationSeconds_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> durationSeconds_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TimeoutActionMetadata(
        durationSeconds_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TimeoutActionMetadata value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.durationSeconds());
    out.unknown(value.unknownFields());
    out.end();
  }
}
