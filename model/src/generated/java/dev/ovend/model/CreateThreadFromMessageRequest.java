// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create thread from message request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateTextThreadWithMessageRequest}, since 2026-07-18.
 */
public final class CreateThreadFromMessageRequest extends RequestData {

  @Nullable String name;
  @Nullable ThreadAutoArchiveDuration autoArchiveDuration;
  @Nullable Integer rateLimitPerUser;

  /** Creates one with what Discord demands. */
  public CreateThreadFromMessageRequest(String name) {
    this.name = name;
    set(0);
  }

  CreateThreadFromMessageRequest() {}

  /** Sets {@code name}: 1 to 100 characters. */
  public CreateThreadFromMessageRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code auto_archive_duration}: minutes; null is sent as null. */
  public CreateThreadFromMessageRequest autoArchiveDuration(@Nullable ThreadAutoArchiveDuration autoArchiveDuration) {
    this.autoArchiveDuration = autoArchiveDuration;
    set(1);
    return this;
  }

  /** Returns {@code auto_archive_duration}; null if it is null or not set. */
  public @Nullable ThreadAutoArchiveDuration autoArchiveDuration() {
    return autoArchiveDuration;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds; null is sent as null. */
  public CreateThreadFromMessageRequest rateLimitPerUser(@Nullable Integer rateLimitPerUser) {
    this.rateLimitPerUser = rateLimitPerUser;
    set(2);
    return this;
  }

  /** Returns {@code rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Integer rateLimitPerUser() {
    return rateLimitPerUser;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateThreadFromMessageRequest> codec() {
    return CreateThreadFromMessageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateThreadFromMessageRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.range("rate_limit_per_user", rateLimitPerUser, 0L, 21600L);
  }
}
