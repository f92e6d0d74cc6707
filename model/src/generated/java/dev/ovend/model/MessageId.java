// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a message. Immutable; ordered by time. */
public record MessageId(long value) implements Snowflake, Comparable<MessageId> {

  static final Codec<MessageId> CODEC = new SnowflakeCodec<>(MessageId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static MessageId of(String digits) {
    return new MessageId(SnowflakeCodec.parse("message id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static MessageId of(long value) {
    return new MessageId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(MessageId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
