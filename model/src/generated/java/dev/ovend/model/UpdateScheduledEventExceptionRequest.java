// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Update scheduled event exception request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code GuildScheduledEventExceptionPatchRequestPartial}, since 2026-07-18.
 */
public final class UpdateScheduledEventExceptionRequest extends RequestData {

  @Nullable Instant scheduledStartTime;
  @Nullable Instant scheduledEndTime;
  @Nullable Boolean isCanceled;

  /** Creates one in which nothing is set. */
  public UpdateScheduledEventExceptionRequest() {}

  /** Sets {@code scheduled_start_time}: null is sent as null. */
  public UpdateScheduledEventExceptionRequest scheduledStartTime(@Nullable Instant scheduledStartTime) {
    this.scheduledStartTime = scheduledStartTime;
    set(0);
    return this;
  }

  /** Returns {@code scheduled_start_time}; null if it is null or not set. */
  public @Nullable Instant scheduledStartTime() {
    return scheduledStartTime;
  }

  /** Sets {@code scheduled_end_time}: null is sent as null. */
  public UpdateScheduledEventExceptionRequest scheduledEndTime(@Nullable Instant scheduledEndTime) {
    this.scheduledEndTime = scheduledEndTime;
    set(1);
    return this;
  }

  /** Returns {@code scheduled_end_time}; null if it is null or not set. */
  public @Nullable Instant scheduledEndTime() {
    return scheduledEndTime;
  }

  /** Sets {@code is_canceled}: null is sent as null. */
  public UpdateScheduledEventExceptionRequest isCanceled(@Nullable Boolean isCanceled) {
    this.isCanceled = isCanceled;
    set(2);
    return this;
  }

  /** Returns {@code is_canceled}; null if it is null or not set. */
  public @Nullable Boolean isCanceled() {
    return isCanceled;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateScheduledEventExceptionRequest> codec() {
    return UpdateScheduledEventExceptionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateScheduledEventExceptionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
