// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Oauth2 keys, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OAuth2GetKeys}, since 2026-07-18.
 *
 * @param keys {@code keys}
 * @param unknownFields what has no place here yet
 */
public record OAuth2Keys(
    List<OAuth2Key> keys,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OAuth2Keys> codec() {
    return OAuth2KeysCodec.INSTANCE;
  }
}
