// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collectibles, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserCollectiblesResponse}, since 2026-07-18.
 *
 * @param nameplate {@code nameplate}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Collectibles(
    @Nullable Nameplate nameplate,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Collectibles> codec() {
    return CollectiblesCodec.INSTANCE;
  }
}
