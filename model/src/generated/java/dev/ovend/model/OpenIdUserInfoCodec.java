// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class OpenIdUserInfoCodec implements Codec<OpenIdUserInfo> {

  static final OpenIdUserInfoCodec INSTANCE = new OpenIdUserInfoCodec();

  private static final Fields FIELDS =
      Fields.of(
          "sub!", "email", "email_verified", "preferred_username", "nickname", "picture", "locale");

  private OpenIdUserInfoCodec() {}

  @Override
  public OpenIdUserInfo read(JsonReader in) {
    String sub_ = null;
    String email_ = null;
    Boolean emailVerified_ = null;
    String preferredUsername_ = null;
    String nickname_ = null;
    String picture_ = null;
    String locale_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> sub_ = in.string();
        case 1 -> email_ = in.string();
        case 2 -> emailVerified_ = in.boolOrNull();
        case 3 -> preferredUsername_ = in.string();
        case 4 -> nickname_ = in.string();
        case 5 -> picture_ = in.string();
        case 6 -> locale_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OpenIdUserInfo(
        sub_, email_, emailVerified_, preferredUsername_, nickname_, picture_, locale_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(OpenIdUserInfo value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.sub());
    out.string(FIELDS, 1, value.email());
    out.bool(FIELDS, 2, value.emailVerified());
    out.string(FIELDS, 3, value.preferredUsername());
    out.string(FIELDS, 4, value.nickname());
    out.string(FIELDS, 5, value.picture());
    out.string(FIELDS, 6, value.locale());
    out.unknown(value.unknownFields());
    out.end();
  }
}
