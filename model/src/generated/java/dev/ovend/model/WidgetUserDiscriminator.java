// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Widget user discriminator: a value of {@code WidgetUserDiscriminator}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class WidgetUserDiscriminator {

  /** {@code 0000}. */
  public static final WidgetUserDiscriminator ZEROES =
      new WidgetUserDiscriminator("0000", Known.ZEROES);

  static final Codec<WidgetUserDiscriminator> CODEC =
      new ChoiceCodec.Textual<>(WidgetUserDiscriminator::of, WidgetUserDiscriminator::value);

  private final String value;
  private final Known known;

  private WidgetUserDiscriminator(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static WidgetUserDiscriminator of(String value) {
    return switch (value) {
      case "0000" -> ZEROES;
      default -> new WidgetUserDiscriminator(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<WidgetUserDiscriminator> codec() {
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
    return other instanceof WidgetUserDiscriminator that && value.equals(that.value);
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

  /** What WidgetUserDiscriminator knows by name. */
  public enum Known {
    /** {@code 0000}. */
    ZEROES,
    /** Any other value. */
    UNKNOWN
  }
}
