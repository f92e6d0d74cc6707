package dev.ovend.json;

/**
 * Reads numbers that are written as text: only what JSON itself takes for one, so neither a plus
 * sign nor digits of other scripts. Every method throws {@link NumberFormatException} for anything
 * else.
 */
final class Numbers {

  private static final double TWO_TO_63 = 0x1p63;

  private Numbers() {}

  static long signed(String text) {
    return Long.parseLong(checked(text, "-"));
  }

  static long unsigned(String text) {
    return Long.parseUnsignedLong(checked(text, ""));
  }

  static double real(String text) {
    return finite(Double.parseDouble(checked(text, "+-.eE")));
  }

  /** Returns the number; one that is too large for its type has become infinite before. */
  static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new NumberFormatException();
    }
    return value;
  }

  /** Returns the number without its fraction. */
  static long whole(double value) {
    if (!(value >= -TWO_TO_63 && value < TWO_TO_63)) {
      throw new NumberFormatException();
    }
    return (long) value;
  }

  private static String checked(String text, String others) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && others.indexOf(c) < 0) {
        throw new NumberFormatException();
      }
    }
    return text;
  }
}
