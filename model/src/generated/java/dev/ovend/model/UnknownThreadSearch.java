// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown thread search, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownThreadSearch}, since 2026-07-18.
 *
 * @param unknownFields what has no place here yet
 */
public record UnknownThreadSearch(
    Map<String, RawJson> unknownFields)
    implements ThreadSearch {

  /** Returns what reads and writes it. */
  public static Codec<UnknownThreadSearch> codec() {
    return UnknownThreadSearchCodec.INSTANCE;
  }
}
