// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Widget image style: a value of {@code WidgetImageStyles}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class WidgetImageStyle {

  /** {@code shield}. */
  public static final WidgetImageStyle SHIELD =
      new WidgetImageStyle("shield", Known.SHIELD);

  /** {@code banner1}. */
  public static final WidgetImageStyle BANNER1 =
      new WidgetImageStyle("banner1", Known.BANNER1);

  /** {@code banner2}. */
  public static final WidgetImageStyle BANNER2 =
      new WidgetImageStyle("banner2", Known.BANNER2);

  /** {@code banner3}. */
  public static final WidgetImageStyle BANNER3 =
      new WidgetImageStyle("banner3", Known.BANNER3);

  /** {@code banner4}. */
  public static final WidgetImageStyle BANNER4 =
      new WidgetImageStyle("banner4", Known.BANNER4);

  static final Codec<WidgetImageStyle> CODEC =
      new ChoiceCodec.Textual<>(WidgetImageStyle::of, WidgetImageStyle::value);

  private final String value;
  private final Known known;

  private WidgetImageStyle(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static WidgetImageStyle of(String value) {
    return switch (value) {
      case "shield" -> SHIELD;
      case "banner1" -> BANNER1;
      case "banner2" -> BANNER2;
      case "banner3" -> BANNER3;
      case "banner4" -> BANNER4;
      default -> new WidgetImageStyle(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<WidgetImageStyle> codec() {
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
    return other instanceof WidgetImageStyle that && value.equals(that.value);
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

  /** What WidgetImageStyle knows by name. */
  public enum Known {
    /** {@code shield}. */
    SHIELD,
    /** {@code banner1}. */
    BANNER1,
    /** {@code banner2}. */
    BANNER2,
    /** {@code banner3}. */
    BANNER3,
    /** {@code banner4}. */
    BANNER4,
    /** Any other value. */
    UNKNOWN
  }
}
