// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create text thread request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateTextThreadWithoutMessageRequest}, since 2026-07-18.
 */
public final class CreateTextThreadRequest extends RequestData {

  @Nullable String name;
  @Nullable ThreadAutoArchiveDuration autoArchiveDuration;
  @Nullable Integer rateLimitPerUser;
  @Nullable ChannelType type;
  @Nullable Boolean invitable;

  /** Creates one with what Discord demands. */
  public CreateTextThreadRequest(String name) {
    this.name = name;
    set(0);
  }

  CreateTextThreadRequest() {}

  /** Sets {@code name}: 1 to 100 characters. */
  public CreateTextThreadRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code auto_archive_duration}: minutes; null is sent as null. */
  public CreateTextThreadRequest autoArchiveDuration(@Nullable ThreadAutoArchiveDuration autoArchiveDuration) {
    this.autoArchiveDuration = autoArchiveDuration;
    set(1);
    return this;
  }

  /** Returns {@code auto_archive_duration}; null if it is null or not set. */
  public @Nullable ThreadAutoArchiveDuration autoArchiveDuration() {
    return autoArchiveDuration;
  }

  /** Sets {@code rate_limit_per_user}: at most 21,600 seconds; null is sent as null. */
  public CreateTextThreadRequest rateLimitPerUser(@Nullable Integer rateLimitPerUser) {
    this.rateLimitPerUser = rateLimitPerUser;
    set(2);
    return this;
  }

  /** Returns {@code rate_limit_per_user}; null if it is null or not set. */
  public @Nullable Integer rateLimitPerUser() {
    return rateLimitPerUser;
  }

  /** Sets {@code type}: null is sent as null. */
  public CreateTextThreadRequest type(@Nullable ChannelType type) {
    this.type = type;
    set(3);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable ChannelType type() {
    return type;
  }

  /** Sets {@code invitable}: null is sent as null. */
  public CreateTextThreadRequest invitable(@Nullable Boolean invitable) {
    this.invitable = invitable;
    set(4);
    return this;
  }

  /** Returns {@code invitable}; null if it is null or not set. */
  public @Nullable Boolean invitable() {
    return invitable;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateTextThreadRequest> codec() {
    return CreateTextThreadRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateTextThreadRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 1, 100);
    checks.range("rate_limit_per_user", rateLimitPerUser, 0L, 21600L);
  }
}
