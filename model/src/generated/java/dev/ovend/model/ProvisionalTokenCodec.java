// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class ProvisionalTokenCodec implements Codec<ProvisionalToken> {

  static final ProvisionalTokenCodec INSTANCE = new ProvisionalTokenCodec();

  private static final Fields FIELDS =
      Fields.of(
          "token_type!", "access_token!", "expires_in!", "scope!", "id_token!", "refresh_token",
          "scopes", "expires_at_s");

  private ProvisionalTokenCodec() {}

  @Override
  public ProvisionalToken read(JsonReader in) {
    String tokenType_ = null;
    String accessToken_ = null;
    int expiresIn_ = 0;
    String scope_ = null;
    String idToken_ = null;
    String refreshToken_ = null;
    List<String> scopes_ = List.of();
    Integer expiresAtS_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> tokenType_ = in.string();
        case 1 -> accessToken_ = in.string();
        case 2 -> expiresIn_ = in.int32();
        case 3 -> scope_ = in.string();
        case 4 -> idToken_ = in.string();
        case 5 -> refreshToken_ = in.string();
        case 6 -> scopes_ = in.list(Scalars.STRING);
        case 7 -> expiresAtS_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ProvisionalToken(
        tokenType_, accessToken_, expiresIn_, scope_, idToken_, refreshToken_, scopes_, expiresAtS_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ProvisionalToken value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.tokenType());
    out.string(FIELDS, 1, value.accessToken());
    out.int32(FIELDS, 2, value.expiresIn());
    out.string(FIELDS, 3, value.scope());
    out.string(FIELDS, 4, value.idToken());
    out.string(FIELDS, 5, value.refreshToken());
    if (!value.scopes().isEmpty()) {
      out.list(FIELDS, 6, value.scopes(), Scalars.STRING);
    }
    out.int32(FIELDS, 7, value.expiresAtS());
    out.unknown(value.unknownFields());
    out.end();
  }
}
