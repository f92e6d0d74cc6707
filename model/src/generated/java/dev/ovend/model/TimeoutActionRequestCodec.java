// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class TimeoutActionRequestCodec implements Codec<TimeoutActionRequest> {

  static final TimeoutActionRequestCodec INSTANCE = new TimeoutActionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata!");

  private TimeoutActionRequestCodec() {}

  @Override
  public TimeoutActionRequest read(JsonReader in) {
    TimeoutActionRequest value = new TimeoutActionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.metadata = in.value(TimeoutActionMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(TimeoutActionRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 3);
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      TimeoutActionMetadataRequestCodec.INSTANCE.write(value.metadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
