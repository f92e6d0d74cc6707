// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a webhook. Immutable; ordered by time. */
public record WebhookId(long value) implements Snowflake, Comparable<WebhookId> {

  static final Codec<WebhookId> CODEC = new SnowflakeCodec<>(WebhookId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static WebhookId of(String digits) {
    return new WebhookId(SnowflakeCodec.parse("webhook id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static WebhookId of(long value) {
    return new WebhookId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<WebhookId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(WebhookId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
