// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings emoji, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SettingsEmojiResponse}, since 2026-07-18.
 *
 * @param id {@code id}: null if there is none
 * @param name {@code name}: null if there is none
 * @param animated {@code animated}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record SettingsEmoji(
    @Nullable EmojiId id,
    @Nullable String name,
    @Nullable Boolean animated,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SettingsEmoji> codec() {
    return SettingsEmojiCodec.INSTANCE;
  }
}
