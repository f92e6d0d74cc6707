package dev.ovend.model;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A color of 24 bits, such as that of an embed or a role. Immutable.
 *
 * @param value red, green and blue, from 0 to 0xFFFFFF; a role of color 0 has none
 */
public record Color(int value) {

  /** Discord's own color, #5865F2. */
  public static final Color BLURPLE = new Color(0x5865F2);

  /** Discord's green, #57F287. */
  public static final Color GREEN = new Color(0x57F287);

  /** Discord's yellow, #FEE75C. */
  public static final Color YELLOW = new Color(0xFEE75C);

  /** Discord's fuchsia, #EB459E. */
  public static final Color FUCHSIA = new Color(0xEB459E);

  /** Discord's red, #ED4245. */
  public static final Color RED = new Color(0xED4245);

  /** White, #FFFFFF. */
  public static final Color WHITE = new Color(0xFFFFFF);

  /** Black, #000000. */
  public static final Color BLACK = new Color(0x000000);

  private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException unless {@code value} is 0 to 0xFFFFFF
   */
  public Color {
    if (value < 0 || value > 0xFFFFFF) {
      throw new IllegalArgumentException("color: " + value + " (expected: 0 to 16777215)");
    }
  }

  /**
   * Returns the color of 24 bits, as Discord writes it.
   *
   * @throws IllegalArgumentException unless {@code value} is 0 to 0xFFFFFF
   */
  public static Color of(int value) {
    return new Color(value);
  }

  /**
   * Returns the color of six hexadecimal digits, with or without {@code #}.
   *
   * @throws IllegalArgumentException if {@code hex} is anything else
   */
  public static Color of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "color: " + Quoted.of(hex) + " (expected: six hexadecimal digits, such as #5865F2)");
    }
    return new Color(HexFormat.fromHexDigits(hex, hex.length() - 6, hex.length()));
  }

  /**
   * Returns the color of these parts.
   *
   * @throws IllegalArgumentException unless each is 0 to 255
   */
  public static Color rgb(int red, int green, int blue) {
    return new Color((part("red", red) << 16) | (part("green", green) << 8) | part("blue", blue));
  }

  private static int part(String name, int value) {
    if (value < 0 || value > 0xFF) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: 0 to 255)");
    }
    return value;
  }

  /** Returns the red part, 0 to 255. */
  public int red() {
    return value >> 16;
  }

  /** Returns the green part, 0 to 255. */
  public int green() {
    return (value >> 8) & 0xFF;
  }

  /** Returns the blue part, 0 to 255. */
  public int blue() {
    return value & 0xFF;
  }

  /** Returns {@code #} and six hexadecimal digits. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "#%06X", value);
  }
}
