// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class OAuth2KeyCodec implements Codec<OAuth2Key> {

  static final OAuth2KeyCodec INSTANCE = new OAuth2KeyCodec();

  private static final Fields FIELDS =
      Fields.of(
          "kty!", "use!", "kid!", "n!", "e!", "alg!");

  private OAuth2KeyCodec() {}

  @Override
  public OAuth2Key read(JsonReader in) {
    String kty_ = null;
    String use_ = null;
    String kid_ = null;
    String n_ = null;
    String e_ = null;
    String alg_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> kty_ = in.string();
        case 1 -> use_ = in.string();
        case 2 -> kid_ = in.string();
        case 3 -> n_ = in.string();
        case 4 -> e_ = in.string();
        case 5 -> alg_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OAuth2Key(
        kty_, use_, kid_, n_, e_, alg_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(OAuth2Key value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.kty());
    out.string(FIELDS, 1, value.use());
    out.string(FIELDS, 2, value.kid());
    out.string(FIELDS, 3, value.n());
    out.string(FIELDS, 4, value.e());
    out.string(FIELDS, 5, value.alg());
    out.unknown(value.unknownFields());
    out.end();
  }
}
