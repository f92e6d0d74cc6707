// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Provisional token, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ProvisionalTokenResponse}, since 2026-07-18.
 *
 * @param tokenType {@code token_type}
 * @param accessToken {@code access_token}
 * @param expiresIn {@code expires_in}: seconds
 * @param scope {@code scope}
 * @param idToken {@code id_token}
 * @param refreshToken {@code refresh_token}: null if there is none
 * @param scopes {@code scopes}
 * @param expiresAtS {@code expires_at_s}: seconds since 1970; null if there is none
 * @param unknownFields what has no place here yet
 */
public record ProvisionalToken(
    String tokenType,
    String accessToken,
    int expiresIn,
    String scope,
    String idToken,
    @Nullable String refreshToken,
    List<String> scopes,
    @Nullable Integer expiresAtS,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ProvisionalToken> codec() {
    return ProvisionalTokenCodec.INSTANCE;
  }

  /** Returns everything but what is secret: accessToken, idToken, refreshToken. */
  @Override
  public String toString() {
    return "ProvisionalToken[tokenType=" + tokenType
        + ", accessToken=" + Secrets.masked(accessToken)
        + ", expiresIn=" + expiresIn
        + ", scope=" + scope
        + ", idToken=" + Secrets.masked(idToken)
        + ", refreshToken=" + Secrets.masked(refreshToken)
        + ", scopes=" + scopes
        + ", expiresAtS=" + expiresAtS
        + ", unknownFields=" + unknownFields
        + "]";
  }
}
