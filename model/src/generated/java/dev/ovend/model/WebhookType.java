// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Webhook type: a value of {@code WebhookTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class WebhookType {

  /** {@code 1}. */
  public static final WebhookType GUILD_INCOMING =
      new WebhookType(1, Known.GUILD_INCOMING);

  /** {@code 2}. */
  public static final WebhookType CHANNEL_FOLLOWER =
      new WebhookType(2, Known.CHANNEL_FOLLOWER);

  /** {@code 3}. */
  public static final WebhookType APPLICATION_INCOMING =
      new WebhookType(3, Known.APPLICATION_INCOMING);

  static final Codec<WebhookType> CODEC =
      new ChoiceCodec.Numeric<>(WebhookType::of, WebhookType::value);

  private final int value;
  private final Known known;

  private WebhookType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static WebhookType of(int value) {
    return switch (value) {
      case 1 -> GUILD_INCOMING;
      case 2 -> CHANNEL_FOLLOWER;
      case 3 -> APPLICATION_INCOMING;
      default -> new WebhookType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<WebhookType> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public int value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WebhookType that && value == that.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? Integer.toString(value) : known.name();
  }

  /** What WebhookType knows by name. */
  public enum Known {
    /** {@code 1}. */
    GUILD_INCOMING,
    /** {@code 2}. */
    CHANNEL_FOLLOWER,
    /** {@code 3}. */
    APPLICATION_INCOMING,
    /** Any other value. */
    UNKNOWN
  }
}
