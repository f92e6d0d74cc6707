// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Soundboard sound list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ListGuildSoundboardSoundsResponse}, since 2026-07-18.
 *
 * @param items {@code items}
 * @param unknownFields what has no place here yet
 */
public record SoundboardSoundList(
    List<SoundboardSound> items,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SoundboardSoundList> codec() {
    return SoundboardSoundListCodec.INSTANCE;
  }
}
