// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class OAuth2KeysCodec implements Codec<OAuth2Keys> {

  static final OAuth2KeysCodec INSTANCE = new OAuth2KeysCodec();

  private static final Fields FIELDS =
      Fields.of(
          "keys!");

  private OAuth2KeysCodec() {}

  @Override
  public OAuth2Keys read(JsonReader in) {
    List<OAuth2Key> keys_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> keys_ = in.list(OAuth2KeyCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OAuth2Keys(
        keys_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(OAuth2Keys value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.keys(), OAuth2KeyCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
