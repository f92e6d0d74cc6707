// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Explicit content filter: a value of {@code GuildExplicitContentFilterTypes}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ExplicitContentFilter {

  /** {@code 0}. */
  public static final ExplicitContentFilter DISABLED =
      new ExplicitContentFilter(0, Known.DISABLED);

  /** {@code 1}. */
  public static final ExplicitContentFilter MEMBERS_WITHOUT_ROLES =
      new ExplicitContentFilter(1, Known.MEMBERS_WITHOUT_ROLES);

  /** {@code 2}. */
  public static final ExplicitContentFilter ALL_MEMBERS =
      new ExplicitContentFilter(2, Known.ALL_MEMBERS);

  static final Codec<ExplicitContentFilter> CODEC =
      new ChoiceCodec.Numeric<>(ExplicitContentFilter::of, ExplicitContentFilter::value);

  private final int value;
  private final Known known;

  private ExplicitContentFilter(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ExplicitContentFilter of(int value) {
    return switch (value) {
      case 0 -> DISABLED;
      case 1 -> MEMBERS_WITHOUT_ROLES;
      case 2 -> ALL_MEMBERS;
      default -> new ExplicitContentFilter(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ExplicitContentFilter> codec() {
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
    return other instanceof ExplicitContentFilter that && value == that.value;
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

  /** What ExplicitContentFilter knows by name. */
  public enum Known {
    /** {@code 0}. */
    DISABLED,
    /** {@code 1}. */
    MEMBERS_WITHOUT_ROLES,
    /** {@code 2}. */
    ALL_MEMBERS,
    /** Any other value. */
    UNKNOWN
  }
}
