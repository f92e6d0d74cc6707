package dev.ovend.model;

import java.time.Instant;

/**
 * An id that Discord made: 64 bits, the upper ones being the time.
 *
 * <p>See Discord Docs/Snowflakes.
 */
public interface Snowflake {

  /** Returns the 64 bits, unsigned. */
  long value();

  /** Returns when the thing was created, to the millisecond. */
  default Instant timestamp() {
    return Instant.ofEpochMilli((value() >>> SnowflakeCodec.TIME_SHIFT) + SnowflakeCodec.EPOCH);
  }
}
