// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update current member request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateMyGuildMemberRequest}, since 2026-07-18.
 */
public final class UpdateCurrentMemberRequest extends RequestData {

  @Nullable String nick;
  @Nullable DataUri avatar;
  @Nullable String bio;
  @Nullable DataUri banner;

  /** Creates one in which nothing is set. */
  public UpdateCurrentMemberRequest() {}

  /** Sets {@code nick}: at most 32 characters; null is sent as null. */
  public UpdateCurrentMemberRequest nick(@Nullable String nick) {
    this.nick = nick;
    set(0);
    return this;
  }

  /** Returns {@code nick}; null if it is null or not set. */
  public @Nullable String nick() {
    return nick;
  }

  /** Sets {@code avatar}: null is sent as null. */
  public UpdateCurrentMemberRequest avatar(@Nullable DataUri avatar) {
    this.avatar = avatar;
    set(1);
    return this;
  }

  /** Returns {@code avatar}; null if it is null or not set. */
  public @Nullable DataUri avatar() {
    return avatar;
  }

  /** Sets {@code bio}: at most 190 characters; null is sent as null. */
  public UpdateCurrentMemberRequest bio(@Nullable String bio) {
    this.bio = bio;
    set(2);
    return this;
  }

  /** Returns {@code bio}; null if it is null or not set. */
  public @Nullable String bio() {
    return bio;
  }

  /** Sets {@code banner}: null is sent as null. */
  public UpdateCurrentMemberRequest banner(@Nullable DataUri banner) {
    this.banner = banner;
    set(3);
    return this;
  }

  /** Returns {@code banner}; null if it is null or not set. */
  public @Nullable DataUri banner() {
    return banner;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateCurrentMemberRequest> codec() {
    return UpdateCurrentMemberRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateCurrentMemberRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("nick", nick, 0, 32);
    checks.length("bio", bio, 0, 190);
  }
}
