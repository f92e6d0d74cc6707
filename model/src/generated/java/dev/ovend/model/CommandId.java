// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a command. Immutable; ordered by time. */
public record CommandId(long value) implements Snowflake, Comparable<CommandId> {

  static final Codec<CommandId> CODEC = new SnowflakeCodec<>(CommandId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static CommandId of(String digits) {
    return new CommandId(SnowflakeCodec.parse("command id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static CommandId of(long value) {
    return new CommandId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<CommandId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(CommandId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
