// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Separator spacing: a value of {@code MessageComponentSeparatorSpacingSize}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SeparatorSpacing {

  /** {@code 1}. */
  public static final SeparatorSpacing SMALL =
      new SeparatorSpacing(1, Known.SMALL);

  /** {@code 2}. */
  public static final SeparatorSpacing LARGE =
      new SeparatorSpacing(2, Known.LARGE);

  static final Codec<SeparatorSpacing> CODEC =
      new ChoiceCodec.Numeric<>(SeparatorSpacing::of, SeparatorSpacing::value);

  private final int value;
  private final Known known;

  private SeparatorSpacing(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SeparatorSpacing of(int value) {
    return switch (value) {
      case 1 -> SMALL;
      case 2 -> LARGE;
      default -> new SeparatorSpacing(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SeparatorSpacing> codec() {
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
    return other instanceof SeparatorSpacing that && value == that.value;
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

  /** What SeparatorSpacing knows by name. */
  public enum Known {
    /** {@code 1}. */
    SMALL,
    /** {@code 2}. */
    LARGE,
    /** Any other value. */
    UNKNOWN
  }
}
