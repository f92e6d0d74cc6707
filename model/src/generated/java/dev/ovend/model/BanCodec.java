// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class BanCodec implements Codec<Ban> {

  static final BanCodec INSTANCE = new BanCodec();

  private static final Fields FIELDS =
      Fields.of(
          "user!", "reason!");

  private BanCodec() {}

  @Override
  public Ban read(JsonReader in) {
    User user_ = null;
    String reason_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> user_ = in.value(UserCodec.INSTANCE);
        case 1 -> reason_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Ban(
        user_, reason_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Ban value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.user(), UserCodec.INSTANCE);
    out.string(FIELDS, 1, value.reason());
    out.unknown(value.unknownFields());
    out.end();
  }
}
