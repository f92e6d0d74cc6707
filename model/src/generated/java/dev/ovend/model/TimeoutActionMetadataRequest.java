// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Timeout action metadata request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UserCommunicationDisabledActionMetadata}, since 2026-07-18.
 */
public final class TimeoutActionMetadataRequest extends RequestData {

  @Nullable Long durationSeconds;

  /** Creates one in which nothing is set. */
  public TimeoutActionMetadataRequest() {}

  /** Sets {@code duration_seconds}: at most 2,419,200; null is sent as null. */
  public TimeoutActionMetadataRequest durationSeconds(@Nullable Long durationSeconds) {
    this.durationSeconds = durationSeconds;
    set(0);
    return this;
  }

  /** Sets {@code duration_seconds}: at most 2,419,200. */
  public TimeoutActionMetadataRequest durationSeconds(long durationSeconds) {
    return durationSeconds(Long.valueOf(durationSeconds));
  }

  /** Returns {@code duration_seconds}; null if it is null or not set. */
  public @Nullable Long durationSeconds() {
    return durationSeconds;
  }

  /** Returns what reads and writes it. */
  public static Codec<TimeoutActionMetadataRequest> codec() {
    return TimeoutActionMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return TimeoutActionMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("duration_seconds", durationSeconds, 0L, 2419200L);
  }
}
