// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an audit log entry. Immutable; ordered by time. */
public record AuditLogEntryId(long value) implements Snowflake, Comparable<AuditLogEntryId> {

  static final Codec<AuditLogEntryId> CODEC = new SnowflakeCodec<>(AuditLogEntryId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static AuditLogEntryId of(String digits) {
    return new AuditLogEntryId(SnowflakeCodec.parse("audit log entry id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static AuditLogEntryId of(long value) {
    return new AuditLogEntryId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<AuditLogEntryId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(AuditLogEntryId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
