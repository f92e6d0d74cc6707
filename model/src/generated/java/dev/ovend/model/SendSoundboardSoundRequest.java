// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Send soundboard sound request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SoundboardSoundSendRequest}, since 2026-07-18.
 */
public final class SendSoundboardSoundRequest extends RequestData {

  @Nullable SoundId soundId;
  @Nullable GuildId sourceGuildId;

  /** Creates one with what Discord demands. */
  public SendSoundboardSoundRequest(SoundId soundId) {
    this.soundId = soundId;
    set(0);
  }

  SendSoundboardSoundRequest() {}

  /** Sets {@code sound_id}. */
  public SendSoundboardSoundRequest soundId(SoundId soundId) {
    this.soundId = soundId;
    set(0);
    return this;
  }

  /** Returns {@code sound_id}; null if it is null or not set. */
  public @Nullable SoundId soundId() {
    return soundId;
  }

  /** Sets {@code source_guild_id}: null is sent as null. */
  public SendSoundboardSoundRequest sourceGuildId(@Nullable GuildId sourceGuildId) {
    this.sourceGuildId = sourceGuildId;
    set(1);
    return this;
  }

  /** Returns {@code source_guild_id}; null if it is null or not set. */
  public @Nullable GuildId sourceGuildId() {
    return sourceGuildId;
  }

  /** Returns what reads and writes it. */
  public static Codec<SendSoundboardSoundRequest> codec() {
    return SendSoundboardSoundRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SendSoundboardSoundRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("sound_id", soundId);
  }
}
