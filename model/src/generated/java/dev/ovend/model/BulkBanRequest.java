// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bulk ban request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BulkBanUsersRequest}, since 2026-07-18.
 */
public final class BulkBanRequest extends RequestData {

  @Nullable List<UserId> userIds;
  @Nullable Long deleteMessageSeconds;

  /** Creates one with what Discord demands. */
  public BulkBanRequest(List<? extends UserId> userIds) {
    this.userIds = List.copyOf(userIds);
    set(0);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public BulkBanRequest(UserId userId, UserId... more) {
    this(several(userId, more));
  }

  BulkBanRequest() {}

  /** Sets {@code user_ids}: 1 to 200 different items. */
  public BulkBanRequest userIds(List<? extends UserId> userIds) {
    this.userIds = List.copyOf(userIds);
    set(0);
    return this;
  }

  /** Adds to {@code user_ids}. */
  public BulkBanRequest addUserId(UserId userId) {
    this.userIds = added(this.userIds, userId);
    set(0);
    return this;
  }

  /** Returns {@code user_ids}; null if it is null or not set. */
  public @Nullable List<UserId> userIds() {
    return userIds;
  }

  /** Sets {@code delete_message_seconds}: at most 604,800; null is sent as null. */
  public BulkBanRequest deleteMessageSeconds(@Nullable Long deleteMessageSeconds) {
    this.deleteMessageSeconds = deleteMessageSeconds;
    set(1);
    return this;
  }

  /** Sets {@code delete_message_seconds}: at most 604,800. */
  public BulkBanRequest deleteMessageSeconds(long deleteMessageSeconds) {
    return deleteMessageSeconds(Long.valueOf(deleteMessageSeconds));
  }

  /** Returns {@code delete_message_seconds}; null if it is null or not set. */
  public @Nullable Long deleteMessageSeconds() {
    return deleteMessageSeconds;
  }

  /** Returns what reads and writes it. */
  public static Codec<BulkBanRequest> codec() {
    return BulkBanRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BulkBanRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("user_ids", userIds);
    checks.items("user_ids", userIds, 1, 200);
    checks.different("user_ids", userIds);
    checks.range("delete_message_seconds", deleteMessageSeconds, 0L, 604800L);
  }
}
