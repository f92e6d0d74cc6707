// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DefaultUserCodec implements Codec<DefaultUser> {

  static final DefaultUserCodec INSTANCE = new DefaultUserCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!");

  private DefaultUserCodec() {}

  @Override
  public DefaultUser read(JsonReader in) {
    DefaultUser value = new DefaultUser();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.value(UserId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(DefaultUser value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, "user");
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      UserId.CODEC.write(value.id, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
