// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Vanity url error, as Discord sends it. Immutable.
 *
 * <p>Schema {@code VanityURLErrorResponse}, since 2026-07-18.
 *
 * @param message {@code message}
 * @param code {@code code}
 * @param unknownFields what has no place here yet
 */
public record VanityUrlError(
    String message,
    int code,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<VanityUrlError> codec() {
    return VanityUrlErrorCodec.INSTANCE;
  }
}
