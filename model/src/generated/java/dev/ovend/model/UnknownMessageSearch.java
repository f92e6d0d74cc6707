// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown message search, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownMessageSearch}, since 2026-07-18.
 *
 * @param unknownFields what has no place here yet
 */
public record UnknownMessageSearch(
    Map<String, RawJson> unknownFields)
    implements MessageSearch {

  /** Returns what reads and writes it. */
  public static Codec<UnknownMessageSearch> codec() {
    return UnknownMessageSearchCodec.INSTANCE;
  }
}
