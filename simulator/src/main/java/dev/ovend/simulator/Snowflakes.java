package dev.ovend.simulator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives out ids. What a test or the demo puts into the world gets the same ids every time, long
 * past; what clients create gets the time of its creation. No id is given out twice. Thread-safe.
 */
final class Snowflakes {

  private static final long EPOCH_MILLIS = 1_420_070_400_000L;
  private static final int TIME_SHIFT = 22;
  private static final long LOW_BITS = (1L << TIME_SHIFT) - 1;
  private static final long FIRST_SEEDED = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
  private static final long SEEDED_STEP_MILLIS = 3_600_000;
  private static final long SCATTER = 2_654_435_761L;
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx");

  private final ServerClock clock;
  private final AtomicLong last = new AtomicLong();
  private final AtomicLong seeded = new AtomicLong();
  private final AtomicLong at = new AtomicLong();

  Snowflakes(ServerClock clock) {
    this.clock = clock;
  }

  /** Returns an id of now, greater than every one before. */
  long next() {
    long now = first(clock.epochMillis());
    return last.updateAndGet(previous -> Math.max(previous + 1, now));
  }

  /** Returns the next id of the past; the n-th one is the same in every world. */
  long nextSeeded() {
    long n = seeded.incrementAndGet();
    return first(FIRST_SEEDED + n * SEEDED_STEP_MILLIS) | (n * SCATTER & LOW_BITS);
  }

  /** Returns an id of the millisecond {@code epochMillis}. */
  long nextAt(long epochMillis) {
    return first(epochMillis) | (at.incrementAndGet() & LOW_BITS);
  }

  /** Returns the time of {@link #next()}, in milliseconds. */
  long now() {
    return clock.epochMillis();
  }

  /** Returns the lowest id of the millisecond {@code epochMillis}. */
  static long first(long epochMillis) {
    return (epochMillis - EPOCH_MILLIS) << TIME_SHIFT;
  }

  /** Returns when {@code id} was made, in milliseconds. */
  static long epochMillis(long id) {
    return (id >>> TIME_SHIFT) + EPOCH_MILLIS;
  }

  /** Returns when {@code id} was made, as Discord prints it. */
  static String timestamp(long id) {
    return timestampOf(epochMillis(id));
  }

  /** Returns {@code epochMillis} as Discord prints it. */
  static String timestampOf(long epochMillis) {
    return TIMESTAMP.format(
        OffsetDateTime.ofInstant(Instant.ofEpochMilli(epochMillis), ZoneOffset.UTC));
  }
}
