// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Ban request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BanUserFromGuildRequest}, since 2026-07-18.
 */
public final class BanRequest extends RequestData {

  @Nullable Long deleteMessageSeconds;
  @Nullable Long deleteMessageDays;

  /** Creates one in which nothing is set. */
  public BanRequest() {}

  /** Sets {@code delete_message_seconds}: at most 604,800; null is sent as null. */
  public BanRequest deleteMessageSeconds(@Nullable Long deleteMessageSeconds) {
    this.deleteMessageSeconds = deleteMessageSeconds;
    set(0);
    return this;
  }

  /** Sets {@code delete_message_seconds}: at most 604,800. */
  public BanRequest deleteMessageSeconds(long deleteMessageSeconds) {
    return deleteMessageSeconds(Long.valueOf(deleteMessageSeconds));
  }

  /** Returns {@code delete_message_seconds}; null if it is null or not set. */
  public @Nullable Long deleteMessageSeconds() {
    return deleteMessageSeconds;
  }

  /** Sets {@code delete_message_days}: at most 7; null is sent as null. */
  public BanRequest deleteMessageDays(@Nullable Long deleteMessageDays) {
    this.deleteMessageDays = deleteMessageDays;
    set(1);
    return this;
  }

  /** Sets {@code delete_message_days}: at most 7. */
  public BanRequest deleteMessageDays(long deleteMessageDays) {
    return deleteMessageDays(Long.valueOf(deleteMessageDays));
  }

  /** Returns {@code delete_message_days}; null if it is null or not set. */
  public @Nullable Long deleteMessageDays() {
    return deleteMessageDays;
  }

  /** Returns what reads and writes it. */
  public static Codec<BanRequest> codec() {
    return BanRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BanRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("delete_message_seconds", deleteMessageSeconds, 0L, 604800L);
    checks.range("delete_message_days", deleteMessageDays, 0L, 7L);
    GuildRules.ban(this, checks);
  }
}
