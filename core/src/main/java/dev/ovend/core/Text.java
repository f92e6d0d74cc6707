package dev.ovend.core;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** Turns text that came from outside into text that is safe in a path or in a message. */
final class Text {

  private static final String UNRESERVED = "-._~";
  private static final int SHOWN = 80;

  private Text() {}

  /**
   * Returns {@code text} as one path segment or query value: everything but letters, digits and
   * {@code -._~} as UTF-8 percent escapes.
   *
   * @throws IllegalArgumentException if it holds an unpaired surrogate, which UTF-8 cannot express
   */
  static String percentEncode(String text) {
    if (isUnreserved(text)) {
      return text;
    }
    if (text.codePoints().anyMatch(Text::isSurrogate)) {
      throw new IllegalArgumentException(
          "text: \"" + printable(text) + "\" (expected: Unicode without unpaired surrogates)");
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isUnreserved(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }

  /** Returns {@code text} cut to a readable length, without characters that would break a line. */
  static String printable(String text) {
    return printable(text, SHOWN);
  }

  /** Returns {@code text} cut to {@code max} characters, control characters escaped. */
  static String printable(String text, int max) {
    if (text.length() <= max && text.codePoints().noneMatch(Text::breaksLine)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(max)
        .forEach(c -> {
          if (breaksLine(c)) {
            shown.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return text.codePointCount(0, text.length()) > max ? shown + "..." : shown.toString();
  }

  private static boolean breaksLine(int codePoint) {
    return Character.isISOControl(codePoint) || isSurrogate(codePoint) || isLineBreak(codePoint);
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static boolean isLineBreak(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isUnreserved(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isUnreserved(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
