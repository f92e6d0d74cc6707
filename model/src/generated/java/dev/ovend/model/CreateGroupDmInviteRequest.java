// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create group dm invite request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateGroupDMInviteRequest}, since 2026-07-18.
 */
public final class CreateGroupDmInviteRequest extends RequestData {

  @Nullable Long maxAge;

  /** Creates one in which nothing is set. */
  public CreateGroupDmInviteRequest() {}

  /** Sets {@code max_age}: 1 to 604,800 seconds; null is sent as null. */
  public CreateGroupDmInviteRequest maxAge(@Nullable Long maxAge) {
    this.maxAge = maxAge;
    set(0);
    return this;
  }

  /** Sets {@code max_age}: 1 to 604,800 seconds. */
  public CreateGroupDmInviteRequest maxAge(long maxAge) {
    return maxAge(Long.valueOf(maxAge));
  }

  /** Returns {@code max_age}; null if it is null or not set. */
  public @Nullable Long maxAge() {
    return maxAge;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateGroupDmInviteRequest> codec() {
    return CreateGroupDmInviteRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateGroupDmInviteRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("max_age", maxAge, 1L, 604800L);
  }
}
