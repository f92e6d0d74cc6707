// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create soundboard sound request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code SoundboardCreateRequest}, since 2026-07-18.
 */
public final class CreateSoundboardSoundRequest extends RequestData {

  @Nullable String name;
  @Nullable Double volume;
  @Nullable EmojiId emojiId;
  @Nullable String emojiName;
  @Nullable DataUri sound;

  /** Creates one with what Discord demands. */
  public CreateSoundboardSoundRequest(String name, DataUri sound) {
    this.name = name;
    set(0);
    this.sound = sound;
    set(4);
  }

  CreateSoundboardSoundRequest() {}

  /** Sets {@code name}: 2 to 32 characters. */
  public CreateSoundboardSoundRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code volume}: at most 1 0 to 1; null is sent as null. */
  public CreateSoundboardSoundRequest volume(@Nullable Double volume) {
    this.volume = volume;
    set(1);
    return this;
  }

  /** Sets {@code volume}: at most 1 0 to 1. */
  public CreateSoundboardSoundRequest volume(double volume) {
    return volume(Double.valueOf(volume));
  }

  /** Returns {@code volume}; null if it is null or not set. */
  public @Nullable Double volume() {
    return volume;
  }

  /** Sets {@code emoji_id}: null is sent as null. */
  public CreateSoundboardSoundRequest emojiId(@Nullable EmojiId emojiId) {
    this.emojiId = emojiId;
    set(2);
    return this;
  }

  /** Returns {@code emoji_id}; null if it is null or not set. */
  public @Nullable EmojiId emojiId() {
    return emojiId;
  }

  /** Sets {@code emoji_name}: 1 to 32 characters; null is sent as null. */
  public CreateSoundboardSoundRequest emojiName(@Nullable String emojiName) {
    this.emojiName = emojiName;
    set(3);
    return this;
  }

  /** Returns {@code emoji_name}; null if it is null or not set. */
  public @Nullable String emojiName() {
    return emojiName;
  }

  /** Sets {@code sound}. */
  public CreateSoundboardSoundRequest sound(DataUri sound) {
    this.sound = sound;
    set(4);
    return this;
  }

  /** Returns {@code sound}; null if it is null or not set. */
  public @Nullable DataUri sound() {
    return sound;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateSoundboardSoundRequest> codec() {
    return CreateSoundboardSoundRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateSoundboardSoundRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 2, 32);
    checks.range("volume", volume, 0L, 1L);
    checks.length("emoji_name", emojiName, 1, 32);
    checks.demanded("sound", sound);
  }
}
