// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Create scheduled event exception request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code GuildScheduledEventExceptionCreateRequest}, since 2026-07-18.
 */
public final class CreateScheduledEventExceptionRequest extends RequestData {

  @Nullable Instant scheduledStartTime;
  @Nullable Instant scheduledEndTime;
  @Nullable Instant originalScheduledStartTime;
  @Nullable Boolean isCanceled;

  /** Creates one with what Discord demands. */
  public CreateScheduledEventExceptionRequest(Instant originalScheduledStartTime) {
    this.originalScheduledStartTime = originalScheduledStartTime;
    set(2);
  }

  CreateScheduledEventExceptionRequest() {}

  /** Sets {@code scheduled_start_time}: null is sent as null. */
  public CreateScheduledEventExceptionRequest scheduledStartTime(@Nullable Instant scheduledStartTime) {
    this.scheduledStartTime = scheduledStartTime;
    set(0);
    return this;
  }

  /** Returns {@code scheduled_start_time}; null if it is null or not set. */
  public @Nullable Instant scheduledStartTime() {
    return scheduledStartTime;
  }

  /** Sets {@code scheduled_end_time}: null is sent as null. */
  public CreateScheduledEventExceptionRequest scheduledEndTime(@Nullable Instant scheduledEndTime) {
    this.scheduledEndTime = scheduledEndTime;
    set(1);
    return this;
  }

  /** Returns {@code scheduled_end_time}; null if it is null or not set. */
  public @Nullable Instant scheduledEndTime() {
    return scheduledEndTime;
  }

  /** Sets {@code original_scheduled_start_time}. */
  public CreateScheduledEventExceptionRequest originalScheduledStartTime(Instant originalScheduledStartTime) {
    this.originalScheduledStartTime = originalScheduledStartTime;
    set(2);
    return this;
  }

  /** Returns {@code original_scheduled_start_time}; null if it is null or not set. */
  public @Nullable Instant originalScheduledStartTime() {
    return originalScheduledStartTime;
  }

  /** Sets {@code is_canceled}: null is sent as null. */
  public CreateScheduledEventExceptionRequest isCanceled(@Nullable Boolean isCanceled) {
    this.isCanceled = isCanceled;
    set(3);
    return this;
  }

  /** Returns {@code is_canceled}; null if it is null or not set. */
  public @Nullable Boolean isCanceled() {
    return isCanceled;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateScheduledEventExceptionRequest> codec() {
    return CreateScheduledEventExceptionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateScheduledEventExceptionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("original_scheduled_start_time", originalScheduledStartTime);
    EventRules.eventException(this, checks);
  }
}
