// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Forum sort order: a value of {@code ThreadSortOrder}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ForumSortOrder {

  /** {@code 0}. */
  public static final ForumSortOrder LATEST_ACTIVITY =
      new ForumSortOrder(0, Known.LATEST_ACTIVITY);

  /** {@code 1}. */
  public static final ForumSortOrder CREATION_DATE =
      new ForumSortOrder(1, Known.CREATION_DATE);

  static final Codec<ForumSortOrder> CODEC =
      new ChoiceCodec.Numeric<>(ForumSortOrder::of, ForumSortOrder::value);

  private final int value;
  private final Known known;

  private ForumSortOrder(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ForumSortOrder of(int value) {
    return switch (value) {
      case 0 -> LATEST_ACTIVITY;
      case 1 -> CREATION_DATE;
      default -> new ForumSortOrder(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ForumSortOrder> codec() {
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
    return other instanceof ForumSortOrder that && value == that.value;
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

  /** What ForumSortOrder knows by name. */
  public enum Known {
    /** {@code 0}. */
    LATEST_ACTIVITY,
    /** {@code 1}. */
    CREATION_DATE,
    /** Any other value. */
    UNKNOWN
  }
}
