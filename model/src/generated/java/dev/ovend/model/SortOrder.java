// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sort order: a value of {@code SortingOrder}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class SortOrder {

  /** {@code asc}. */
  public static final SortOrder ASC =
      new SortOrder("asc", Known.ASC);

  /** {@code desc}. */
  public static final SortOrder DESC =
      new SortOrder("desc", Known.DESC);

  static final Codec<SortOrder> CODEC =
      new ChoiceCodec.Textual<>(SortOrder::of, SortOrder::value);

  private final String value;
  private final Known known;

  private SortOrder(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SortOrder of(String value) {
    return switch (value) {
      case "asc" -> ASC;
      case "desc" -> DESC;
      default -> new SortOrder(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SortOrder> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SortOrder that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What SortOrder knows by name. */
  public enum Known {
    /** {@code asc}. */
    ASC,
    /** {@code desc}. */
    DESC,
    /** Any other value. */
    UNKNOWN
  }
}
