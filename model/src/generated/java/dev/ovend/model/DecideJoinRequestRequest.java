// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Decide join request request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ActionGuildJoinRequestRequest}, since 2026-07-18.
 */
public final class DecideJoinRequestRequest extends RequestData {

  @Nullable JoinRequestStatus action;
  @Nullable String rejectionReason;

  /** Creates one in which nothing is set. */
  public DecideJoinRequestRequest() {}

  /** Sets {@code action}. */
  public DecideJoinRequestRequest action(JoinRequestStatus action) {
    this.action = action;
    set(0);
    return this;
  }

  /** Returns {@code action}; null if it is null or not set. */
  public @Nullable JoinRequestStatus action() {
    return action;
  }

  /** Sets {@code rejection_reason}: at most 160 characters; null is sent as null. */
  public DecideJoinRequestRequest rejectionReason(@Nullable String rejectionReason) {
    this.rejectionReason = rejectionReason;
    set(1);
    return this;
  }

  /** Returns {@code rejection_reason}; null if it is null or not set. */
  public @Nullable String rejectionReason() {
    return rejectionReason;
  }

  /** Returns what reads and writes it. */
  public static Codec<DecideJoinRequestRequest> codec() {
    return DecideJoinRequestRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return DecideJoinRequestRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("rejection_reason", rejectionReason, 0, 160);
  }
}
