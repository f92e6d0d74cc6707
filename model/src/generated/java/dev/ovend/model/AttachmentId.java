// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an attachment. Immutable; ordered by time. */
public record AttachmentId(long value) implements Snowflake, Comparable<AttachmentId> {

  static final Codec<AttachmentId> CODEC = new SnowflakeCodec<>(AttachmentId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static AttachmentId of(String digits) {
    return new AttachmentId(SnowflakeCodec.parse("attachment id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static AttachmentId of(long value) {
    return new AttachmentId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<AttachmentId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(AttachmentId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
