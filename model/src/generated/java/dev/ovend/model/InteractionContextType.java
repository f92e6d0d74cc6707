// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Interaction context type: a value of {@code InteractionContextType}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class InteractionContextType {

  /** {@code 0}. */
  public static final InteractionContextType GUILD =
      new InteractionContextType(0, Known.GUILD);

  /** {@code 1}. */
  public static final InteractionContextType BOT_DM =
      new InteractionContextType(1, Known.BOT_DM);

  /** {@code 2}. */
  public static final InteractionContextType PRIVATE_CHANNEL =
      new InteractionContextType(2, Known.PRIVATE_CHANNEL);

  static final Codec<InteractionContextType> CODEC =
      new ChoiceCodec.Numeric<>(InteractionContextType::of, InteractionContextType::value);

  private final int value;
  private final Known known;

  private InteractionContextType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static InteractionContextType of(int value) {
    return switch (value) {
      case 0 -> GUILD;
      case 1 -> BOT_DM;
      case 2 -> PRIVATE_CHANNEL;
      default -> new InteractionContextType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionContextType> codec() {
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
    return other instanceof InteractionContextType that && value == that.value;
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

  /** What InteractionContextType knows by name. */
  public enum Known {
    /** {@code 0}. */
    GUILD,
    /** {@code 1}. */
    BOT_DM,
    /** {@code 2}. */
    PRIVATE_CHANNEL,
    /** Any other value. */
    UNKNOWN
  }
}
