package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;

/**
 * An id of one of several kinds, such as that of a role or a user in a permission overwrite, or a
 * place in time to page from. Immutable; ordered by time.
 */
public record AnyId(long value) implements Snowflake, Comparable<AnyId> {

  private static final long FIRST_SECOND = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("2153-12-31T23:59:59Z").getEpochSecond();

  static final Codec<AnyId> CODEC = new SnowflakeCodec<>(AnyId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static AnyId of(String digits) {
    return new AnyId(SnowflakeCodec.parse("id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static AnyId of(long value) {
    return new AnyId(value);
  }

  /** Returns an id as one of no certain kind. */
  public static AnyId of(Snowflake id) {
    return new AnyId(id.value());
  }

  /**
   * Returns the least id of a time, to page from there.
   *
   * @param time from 2015 to 2153
   * @throws IllegalArgumentException if it is another
   */
  public static AnyId at(Instant time) {
    long second = time.getEpochSecond();
    if (second < FIRST_SECOND || second > LAST_SECOND) {
      throw new IllegalArgumentException("time: " + time + " (expected: 2015 to 2153)");
    }
    return new AnyId((time.toEpochMilli() - SnowflakeCodec.EPOCH) << SnowflakeCodec.TIME_SHIFT);
  }

  /** Returns what reads and writes it. */
  public static Codec<AnyId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(AnyId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
