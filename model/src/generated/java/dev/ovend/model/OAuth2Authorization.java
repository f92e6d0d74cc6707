// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Oauth2 authorization, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OAuth2GetAuthorizationResponse}, since 2026-07-18.
 *
 * @param application {@code application}
 * @param expires {@code expires}
 * @param scopes {@code scopes}: different items
 * @param user {@code user}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record OAuth2Authorization(
    Application application,
    Instant expires,
    List<OAuth2Scope> scopes,
    @Nullable User user,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OAuth2Authorization> codec() {
    return OAuth2AuthorizationCodec.INSTANCE;
  }
}
