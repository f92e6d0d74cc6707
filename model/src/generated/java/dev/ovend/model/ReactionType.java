// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Reaction type: a value of {@code ReactionTypes}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ReactionType {

  /** {@code 0}. */
  public static final ReactionType NORMAL =
      new ReactionType(0, Known.NORMAL);

  /** {@code 1}. */
  public static final ReactionType BURST =
      new ReactionType(1, Known.BURST);

  static final Codec<ReactionType> CODEC =
      new ChoiceCodec.Numeric<>(ReactionType::of, ReactionType::value);

  private final int value;
  private final Known known;

  private ReactionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ReactionType of(int value) {
    return switch (value) {
      case 0 -> NORMAL;
      case 1 -> BURST;
      default -> new ReactionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ReactionType> codec() {
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
    return other instanceof ReactionType that && value == that.value;
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

  /** What ReactionType knows by name. */
  public enum Known {
    /** {@code 0}. */
    NORMAL,
    /** {@code 1}. */
    BURST,
    /** Any other value. */
    UNKNOWN
  }
}
