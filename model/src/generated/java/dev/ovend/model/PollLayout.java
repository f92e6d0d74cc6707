// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Poll layout: a value of {@code PollLayoutTypes}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class PollLayout {

  /** {@code 1}. */
  public static final PollLayout DEFAULT =
      new PollLayout(1, Known.DEFAULT);

  static final Codec<PollLayout> CODEC =
      new ChoiceCodec.Numeric<>(PollLayout::of, PollLayout::value);

  private final int value;
  private final Known known;

  private PollLayout(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static PollLayout of(int value) {
    return switch (value) {
      case 1 -> DEFAULT;
      default -> new PollLayout(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<PollLayout> codec() {
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
    return other instanceof PollLayout that && value == that.value;
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

  /** What PollLayout knows by name. */
  public enum Known {
    /** {@code 1}. */
    DEFAULT,
    /** Any other value. */
    UNKNOWN
  }
}
