// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a lobby. Immutable; ordered by time. */
public record LobbyId(long value) implements Snowflake, Comparable<LobbyId> {

  static final Codec<LobbyId> CODEC = new SnowflakeCodec<>(LobbyId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static LobbyId of(String digits) {
    return new LobbyId(SnowflakeCodec.parse("lobby id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static LobbyId of(long value) {
    return new LobbyId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<LobbyId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(LobbyId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
