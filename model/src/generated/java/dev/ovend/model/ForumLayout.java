// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Forum layout: a value of {@code ForumLayout}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class ForumLayout {

  /** {@code 0}. */
  public static final ForumLayout DEFAULT =
      new ForumLayout(0, Known.DEFAULT);

  /** {@code 1}. */
  public static final ForumLayout LIST =
      new ForumLayout(1, Known.LIST);

  /** {@code 2}. */
  public static final ForumLayout GRID =
      new ForumLayout(2, Known.GRID);

  static final Codec<ForumLayout> CODEC =
      new ChoiceCodec.Numeric<>(ForumLayout::of, ForumLayout::value);

  private final int value;
  private final Known known;

  private ForumLayout(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ForumLayout of(int value) {
    return switch (value) {
      case 0 -> DEFAULT;
      case 1 -> LIST;
      case 2 -> GRID;
      default -> new ForumLayout(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ForumLayout> codec() {
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
    return other instanceof ForumLayout that && value == that.value;
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

  /** What ForumLayout knows by name. */
  public enum Known {
    /** {@code 0}. */
    DEFAULT,
    /** {@code 1}. */
    LIST,
    /** {@code 2}. */
    GRID,
    /** Any other value. */
    UNKNOWN
  }
}
