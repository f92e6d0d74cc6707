// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class OAuth2AuthorizationCodec implements Codec<OAuth2Authorization> {

  static final OAuth2AuthorizationCodec INSTANCE = new OAuth2AuthorizationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "application!", "expires!", "scopes!", "user");

  private OAuth2AuthorizationCodec() {}

  @Override
  public OAuth2Authorization read(JsonReader in) {
    Application application_ = null;
    Instant expires_ = null;
    List<OAuth2Scope> scopes_ = List.of();
    User user_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> application_ = in.value(ApplicationCodec.INSTANCE);
        case 1 -> expires_ = in.instant();
        case 2 -> scopes_ = in.list(OAuth2Scope.CODEC);
        case 3 -> user_ = in.value(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OAuth2Authorization(
        application_, expires_, scopes_, user_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(OAuth2Authorization value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.application(), ApplicationCodec.INSTANCE);
    out.instant(FIELDS, 1, value.expires());
    out.list(FIELDS, 2, value.scopes(), OAuth2Scope.CODEC);
    out.value(FIELDS, 3, value.user(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
