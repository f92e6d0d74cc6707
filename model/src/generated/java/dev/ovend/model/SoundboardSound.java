// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Soundboard sound, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SoundboardSoundResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param soundId {@code sound_id}
 * @param volume {@code volume}: 0 to 1
 * @param emojiId {@code emoji_id}: null if there is none
 * @param emojiName {@code emoji_name}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param available {@code available}
 * @param user {@code user}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record SoundboardSound(
    String name,
    SoundId soundId,
    double volume,
    @Nullable EmojiId emojiId,
    @Nullable String emojiName,
    @Nullable GuildId guildId,
    boolean available,
    @Nullable User user,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SoundboardSound> codec() {
    return SoundboardSoundCodec.INSTANCE;
  }
}
