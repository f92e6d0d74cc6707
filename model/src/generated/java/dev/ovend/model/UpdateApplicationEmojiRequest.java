// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update application emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateApplicationEmojiRequest}, since 2026-07-18.
 */
public final class UpdateApplicationEmojiRequest extends RequestData {

  @Nullable String name;

  /** Creates one in which nothing is set. */
  public UpdateApplicationEmojiRequest() {}

  /** Sets {@code name}: 2 to 32 characters. */
  public UpdateApplicationEmojiRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateApplicationEmojiRequest> codec() {
    return UpdateApplicationEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateApplicationEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 2, 32);
  }
}
