// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Nameplate palette: a value of {@code NameplatePalette}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class NameplatePalette {

  /** {@code crimson}. */
  public static final NameplatePalette CRIMSON =
      new NameplatePalette("crimson", Known.CRIMSON);

  /** {@code berry}. */
  public static final NameplatePalette BERRY =
      new NameplatePalette("berry", Known.BERRY);

  /** {@code sky}. */
  public static final NameplatePalette SKY =
      new NameplatePalette("sky", Known.SKY);

  /** {@code teal}. */
  public static final NameplatePalette TEAL =
      new NameplatePalette("teal", Known.TEAL);

  /** {@code forest}. */
  public static final NameplatePalette FOREST =
      new NameplatePalette("forest", Known.FOREST);

  /** {@code bubble_gum}. */
  public static final NameplatePalette BUBBLE_GUM =
      new NameplatePalette("bubble_gum", Known.BUBBLE_GUM);

  /** {@code violet}. */
  public static final NameplatePalette VIOLET =
      new NameplatePalette("violet", Known.VIOLET);

  /** {@code cobalt}. */
  public static final NameplatePalette COBALT =
      new NameplatePalette("cobalt", Known.COBALT);

  /** {@code clover}. */
  public static final NameplatePalette CLOVER =
      new NameplatePalette("clover", Known.CLOVER);

  /** {@code lemon}. */
  public static final NameplatePalette LEMON =
      new NameplatePalette("lemon", Known.LEMON);

  /** {@code white}. */
  public static final NameplatePalette WHITE =
      new NameplatePalette("white", Known.WHITE);

  /** {@code black}. */
  public static final NameplatePalette BLACK =
      new NameplatePalette("black", Known.BLACK);

  static final Codec<NameplatePalette> CODEC =
      new ChoiceCodec.Textual<>(NameplatePalette::of, NameplatePalette::value);

  private final String value;
  private final Known known;

  private NameplatePalette(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static NameplatePalette of(String value) {
    return switch (value) {
      case "crimson" -> CRIMSON;
      case "berry" -> BERRY;
      case "sky" -> SKY;
      case "teal" -> TEAL;
      case "forest" -> FOREST;
      case "bubble_gum" -> BUBBLE_GUM;
      case "violet" -> VIOLET;
      case "cobalt" -> COBALT;
      case "clover" -> CLOVER;
      case "lemon" -> LEMON;
      case "white" -> WHITE;
      case "black" -> BLACK;
      default -> new NameplatePalette(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<NameplatePalette> codec() {
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
    return other instanceof NameplatePalette that && value.equals(that.value);
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

  /** What NameplatePalette knows by name. */
  public enum Known {
    /** {@code crimson}. */
    CRIMSON,
    /** {@code berry}. */
    BERRY,
    /** {@code sky}. */
    SKY,
    /** {@code teal}. */
    TEAL,
    /** {@code forest}. */
    FOREST,
    /** {@code bubble_gum}. */
    BUBBLE_GUM,
    /** {@code violet}. */
    VIOLET,
    /** {@code cobalt}. */
    COBALT,
    /** {@code clover}. */
    CLOVER,
    /** {@code lemon}. */
    LEMON,
    /** {@code white}. */
    WHITE,
    /** {@code black}. */
    BLACK,
    /** Any other value. */
    UNKNOWN
  }
}
