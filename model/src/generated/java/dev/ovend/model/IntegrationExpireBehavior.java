// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Integration expire behavior: a value of {@code IntegrationExpireBehaviorTypes}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class IntegrationExpireBehavior {

  /** {@code 0}. */
  public static final IntegrationExpireBehavior REMOVE_ROLE =
      new IntegrationExpireBehavior(0, Known.REMOVE_ROLE);

  /** {@code 1}. */
  public static final IntegrationExpireBehavior KICK =
      new IntegrationExpireBehavior(1, Known.KICK);

  static final Codec<IntegrationExpireBehavior> CODEC =
      new ChoiceCodec.Numeric<>(IntegrationExpireBehavior::of, IntegrationExpireBehavior::value);

  private final int value;
  private final Known known;

  private IntegrationExpireBehavior(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static IntegrationExpireBehavior of(int value) {
    return switch (value) {
      case 0 -> REMOVE_ROLE;
      case 1 -> KICK;
      default -> new IntegrationExpireBehavior(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegrationExpireBehavior> codec() {
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
    return other instanceof IntegrationExpireBehavior that && value == that.value;
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

  /** What IntegrationExpireBehavior knows by name. */
  public enum Known {
    /** {@code 0}. */
    REMOVE_ROLE,
    /** {@code 1}. */
    KICK,
    /** Any other value. */
    UNKNOWN
  }
}
