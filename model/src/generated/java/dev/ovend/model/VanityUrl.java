// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Vanity url, as Discord sends it. Immutable.
 *
 * <p>Schema {@code VanityURLResponse}, since 2026-07-18.
 *
 * @param code {@code code}: null if there is none
 * @param uses {@code uses}
 * @param error {@code error}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record VanityUrl(
    @Nullable String code,
    int uses,
    @Nullable VanityUrlError error,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<VanityUrl> codec() {
    return VanityUrlCodec.INSTANCE;
  }
}
