// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an auto moderation rule. Immutable; ordered by time. */
public record AutoModerationRuleId(long value) implements Snowflake, Comparable<AutoModerationRuleId> {

  static final Codec<AutoModerationRuleId> CODEC = new SnowflakeCodec<>(AutoModerationRuleId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static AutoModerationRuleId of(String digits) {
    return new AutoModerationRuleId(SnowflakeCodec.parse("auto moderation rule id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static AutoModerationRuleId of(long value) {
    return new AutoModerationRuleId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<AutoModerationRuleId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(AutoModerationRuleId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
