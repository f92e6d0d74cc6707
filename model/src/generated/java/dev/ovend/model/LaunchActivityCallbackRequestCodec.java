// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class LaunchActivityCallbackRequestCodec implements Codec<LaunchActivityCallbackRequest> {

  static final LaunchActivityCallbackRequestCodec INSTANCE = new LaunchActivityCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!");

  private LaunchActivityCallbackRequestCodec() {}

  @Override
  public LaunchActivityCallbackRequest read(JsonReader in) {
    LaunchActivityCallbackRequest value = new LaunchActivityCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(LaunchActivityCallbackRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 12);
    value.writeOthers(out);
    out.end();
  }
}
