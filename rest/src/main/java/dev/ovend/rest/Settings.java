package dev.ovend.rest;

import dev.ovend.core.Priority;
import dev.ovend.core.RequestOptions;
import java.time.Duration;
import java.util.Objects;

/**
 * A call's options with every gap filled, in the units of the ticker. Immutable.
 *
 * @param options what they were made of
 * @param deadlineNanos the time for the whole call
 * @param attemptTimeoutNanos the time for each attempt
 * @param maxAttempts how often it may be sent
 * @param waiting whether it may wait for a rate limit
 */
record Settings(
    RequestOptions options,
    long deadlineNanos,
    long attemptTimeoutNanos,
    int maxAttempts,
    boolean waiting) {

  /** What holds where neither the call nor the client says anything. */
  static final RequestOptions DEFAULTS =
      RequestOptions.builder()
          .deadline(Duration.ofMinutes(2))
          .attemptTimeout(Duration.ofSeconds(15))
          .maxAttempts(8)
          .waiting(true)
          .build();

  /** Makes settings of options in which nothing but priority, reason and cache may be missing. */
  static Settings of(RequestOptions full) {
    return new Settings(
        full,
        Durations.nanos(Objects.requireNonNull(full.deadline())),
        Durations.nanos(Objects.requireNonNull(full.attemptTimeout())),
        Objects.requireNonNull(full.maxAttempts()),
        Objects.requireNonNull(full.waiting()));
  }

  /** Returns settings that are as urgent and as patient as both together. */
  Settings most(Settings other) {
    boolean urgent = other.priority().compareTo(priority()) < 0;
    return new Settings(
        urgent ? options.toBuilder().priority(other.priority()).build() : options,
        Math.max(deadlineNanos, other.deadlineNanos),
        Math.max(attemptTimeoutNanos, other.attemptTimeoutNanos),
        Math.max(maxAttempts, other.maxAttempts),
        waiting && other.waiting);
  }

  /** Returns how urgent the call is. */
  Priority priority() {
    Priority set = options.priority();
    return set == null ? Priority.NORMAL : set;
  }
}
