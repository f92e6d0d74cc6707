// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Connected account visibility: a value of {@code ConnectedAccountVisibility}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ConnectedAccountVisibility {

  /** {@code 0}. */
  public static final ConnectedAccountVisibility NONE =
      new ConnectedAccountVisibility(0, Known.NONE);

  /** {@code 1}. */
  public static final ConnectedAccountVisibility EVERYONE =
      new ConnectedAccountVisibility(1, Known.EVERYONE);

  static final Codec<ConnectedAccountVisibility> CODEC =
      new ChoiceCodec.Numeric<>(ConnectedAccountVisibility::of, ConnectedAccountVisibility::value);

  private final int value;
  private final Known known;

  private ConnectedAccountVisibility(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ConnectedAccountVisibility of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> EVERYONE;
      default -> new ConnectedAccountVisibility(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ConnectedAccountVisibility> codec() {
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
    return other instanceof ConnectedAccountVisibility that && value == that.value;
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

  /** What ConnectedAccountVisibility knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    EVERYONE,
    /** Any other value. */
    UNKNOWN
  }
}
