// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create application emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateApplicationEmojiRequest}, since 2026-07-18.
 */
public final class CreateApplicationEmojiRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri image;

  /** Creates one with what Discord demands. */
  public CreateApplicationEmojiRequest(String name, DataUri image) {
    this.name = name;
    set(0);
    this.image = image;
    set(1);
  }

  CreateApplicationEmojiRequest() {}

  /** Sets {@code name}: 2 to 32 characters. */
  public CreateApplicationEmojiRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code image}. */
  public CreateApplicationEmojiRequest image(DataUri image) {
    this.image = image;
    set(1);
    return this;
  }

  /** Returns {@code image}; null if it is null or not set. */
  public @Nullable DataUri image() {
    return image;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateApplicationEmojiRequest> codec() {
    return CreateApplicationEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateApplicationEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 2, 32);
    checks.demanded("image", image);
  }
}
