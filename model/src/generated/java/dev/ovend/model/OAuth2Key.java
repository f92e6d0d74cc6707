// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Oauth2 key, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OAuth2Key}, since 2026-07-18.
 *
 * @param kty {@code kty}
 * @param use {@code use}
 * @param kid {@code kid}
 * @param n {@code n}
 * @param e {@code e}
 * @param alg {@code alg}
 * @param unknownFields what has no place here yet
 */
public record OAuth2Key(
    String kty,
    String use,
    String kid,
    String n,
    String e,
    String alg,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OAuth2Key> codec() {
    return OAuth2KeyCodec.INSTANCE;
  }
}
