// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TimeoutActionCodec implements Codec<TimeoutAction> {

  static final TimeoutActionCodec INSTANCE = new TimeoutActionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata!");

  private TimeoutActionCodec() {}

  @Override
  public TimeoutAction read(JsonReader in) {
    AutoModerationActionType type_ = null;
    TimeoutActionMetadata metadata_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(AutoModerationActionType.CODEC);
        case 1 -> metadata_ = in.value(TimeoutActionMetadataCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TimeoutAction(
        type_, metadata_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TimeoutAction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), AutoModerationActionType.CODEC);
    out.value(FIELDS, 1, value.metadata(), TimeoutActionMetadataCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
