// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application content filter: a value of {@code ApplicationExplicitContentFilterTypes}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationContentFilter {

  /** {@code 0}. */
  public static final ApplicationContentFilter INHERIT =
      new ApplicationContentFilter(0, Known.INHERIT);

  /** {@code 1}. */
  public static final ApplicationContentFilter ALWAYS =
      new ApplicationContentFilter(1, Known.ALWAYS);

  static final Codec<ApplicationContentFilter> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationContentFilter::of, ApplicationContentFilter::value);

  private final int value;
  private final Known known;

  private ApplicationContentFilter(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationContentFilter of(int value) {
    return switch (value) {
      case 0 -> INHERIT;
      case 1 -> ALWAYS;
      default -> new ApplicationContentFilter(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationContentFilter> codec() {
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
    return other instanceof ApplicationContentFilter that && value == that.value;
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

  /** What ApplicationContentFilter knows by name. */
  public enum Known {
    /** {@code 0}. */
    INHERIT,
    /** {@code 1}. */
    ALWAYS,
    /** Any other value. */
    UNKNOWN
  }
}
