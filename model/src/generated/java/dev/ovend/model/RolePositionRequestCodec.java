// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class RolePositionRequestCodec implements Codec<RolePositionRequest> {

  static final RolePositionRequestCodec INSTANCE = new RolePositionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "position");

  private RolePositionRequestCodec() {}

  @Override
  public RolePositionRequest read(JsonReader in) {
    RolePositionRequest value = new RolePositionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(RoleId.CODEC);
        case 1 -> value.position = in.int32OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RolePositionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      RoleId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.position)) {
      out.int32(value.position);
    }
    value.writeOthers(out);
    out.end();
  }
}
