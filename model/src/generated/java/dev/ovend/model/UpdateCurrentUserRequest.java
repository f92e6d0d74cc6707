// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update current user request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BotAccountPatchRequest}, since 2026-07-18.
 */
public final class UpdateCurrentUserRequest extends RequestData {

  @Nullable String username;
  @Nullable DataUri avatar;
  @Nullable DataUri banner;

  /** Creates one in which nothing is set. */
  public UpdateCurrentUserRequest() {}

  /** Sets {@code username}: 2 to 32 characters. */
  public UpdateCurrentUserRequest username(String username) {
    this.username = username;
    set(0);
    return this;
  }

  /** Returns {@code username}; null if it is null or not set. */
  public @Nullable String username() {
    return username;
  }

  /** Sets {@code avatar}: null is sent as null. */
  public UpdateCurrentUserRequest avatar(@Nullable DataUri avatar) {
    this.avatar = avatar;
    set(1);
    return this;
  }

  /** Returns {@code avatar}; null if it is null or not set. */
  public @Nullable DataUri avatar() {
    return avatar;
  }

  /** Sets {@code banner}: null is sent as null. */
  public UpdateCurrentUserRequest banner(@Nullable DataUri banner) {
    this.banner = banner;
    set(2);
    return this;
  }

  /** Returns {@code banner}; null if it is null or not set. */
  public @Nullable DataUri banner() {
    return banner;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateCurrentUserRequest> codec() {
    return UpdateCurrentUserRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateCurrentUserRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("username", username, 2, 32);
  }
}
