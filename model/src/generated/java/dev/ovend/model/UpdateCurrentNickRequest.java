// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update current nick request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateMyGuildNickRequest}, since 2026-07-18.
 */
public final class UpdateCurrentNickRequest extends RequestData {

  @Nullable String nick;

  /** Creates one in which nothing is set. */
  public UpdateCurrentNickRequest() {}

  /** Sets {@code nick}: at most 32 characters; null is sent as null. */
  public UpdateCurrentNickRequest nick(@Nullable String nick) {
    this.nick = nick;
    set(0);
    return this;
  }

  /** Returns {@code nick}; null if it is null or not set. */
  public @Nullable String nick() {
    return nick;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateCurrentNickRequest> codec() {
    return UpdateCurrentNickRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateCurrentNickRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("nick", nick, 0, 32);
  }
}
