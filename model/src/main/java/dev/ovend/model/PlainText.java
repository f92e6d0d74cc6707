package dev.ovend.model;

import java.util.regex.Pattern;

/** Makes a message show a text as it is. */
final class PlainText {

  /** Zero-width space: seen by Discord's parser, but by no reader. */
  static final String APART = "\u200B";

  /**
   * What has a meaning anywhere in a line. The opening parenthesis is one of them because the rule
   * for links knows no backslash: it would take {@code \](} for the end of a link's label.
   */
  private static final String ANYWHERE = "\\*_~`|<>[](:";

  /** The dot is one of them because a number may stand before this text. */
  private static final String AT_LINE_START = "#-+.";

  private static final Pattern MENTION_START =
      Pattern.compile("@(?=(?i:everyone|here)|\\z)|(?<=<)@(?=[!&$]?[0-9])|<(?=[#/]|id:|\\z)");

  /** Where the reader of a line is. */
  private enum Place {
    START,
    NUMBER,
    INSIDE
  }

  private PlainText() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8 + 8);
    Place place = Place.START;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (special(c, place)) {
        out.append('\\');
      }
      out.append(c);
      if (c == '@') {
        out.append(APART);
      }
      place = next(place, c);
    }
    return out.toString();
  }

  private static boolean special(char c, Place place) {
    return ANYWHERE.indexOf(c) >= 0
        || (place == Place.START && AT_LINE_START.indexOf(c) >= 0)
        || (place == Place.NUMBER && c == '.');
  }

  private static Place next(Place place, char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return Place.START;
    }
    if (place == Place.START && invisible(c)) {
      return Place.START;
    }
    boolean digit = c >= '0' && c <= '9';
    return place != Place.INSIDE && digit ? Place.NUMBER : Place.INSIDE;
  }

  private static boolean invisible(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static String withoutMentions(String text) {
    return MENTION_START.matcher(text).replaceAll("$0" + APART);
  }
}
