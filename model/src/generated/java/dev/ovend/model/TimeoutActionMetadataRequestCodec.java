// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class TimeoutActionMetadataRequestCodec implements Codec<TimeoutActionMetadataRequest> {

  static final TimeoutActionMetadataRequestCodec INSTANCE = new TimeoutActionMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "duration_seconds");

  private TimeoutActionMetadataRequestCodec() {}

  @Override
  public TimeoutActionMetadataRequest read(JsonReader in) {
    TimeoutActionMetadataRequest value = new TimeoutActionMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.durationSeconds = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(TimeoutActionMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.durationSeconds)) {
      out.int64(value.durationSeconds);
    }
    value.writeOthers(out);
    out.end();
  }
}
