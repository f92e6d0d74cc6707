package dev.ovend.core;

import java.util.Locale;
import java.util.StringJoiner;

/** Refuses paths that would reach another place than the one that was meant. */
final class PathSyntax {

  private static final boolean[] ALLOWED = alphanumericAnd("-._~!$&'()*+,;=:@%/");
  private static final boolean[] ALLOWED_IN_QUERY = alphanumericAnd("-._~!$&'()*+,;=:@%/?[]");

  private PathSyntax() {}

  static void check(String path, String query, int maxLength) {
    if (!path.startsWith("/")) {
      throw refused(path, "a path that begins with \"/\", such as /users/@me");
    }
    if (path.length() + query.length() > maxLength) {
      throw new IllegalArgumentException(
          "path: "
              + (path.length() + query.length())
              + " characters (expected: at most "
              + maxLength
              + ")");
    }
    if (path.equals("/api") || path.startsWith("/api/")) {
      throw refused(path, "without /api/v10, which is part of the base URL");
    }
    checkCharacters(path, ALLOWED, path);
    checkCharacters(query, ALLOWED_IN_QUERY, path);
    checkSegments(path);
  }

  private static void checkSegments(String path) {
    for (int from = 1; from <= path.length(); ) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      if (isEmptyOrDots(path, from, to)) {
        throw refused(path, "no empty, \".\" or \"..\" segment");
      }
      from = to + 1;
    }
  }

  /** A dot may be written as an escape, so up to six characters can be two dots. */
  private static boolean isEmptyOrDots(String path, int from, int to) {
    if (to - from > 6) {
      return false;
    }
    String plain = path.substring(from, to).toLowerCase(Locale.ROOT).replace("%2e", ".");
    return plain.isEmpty() || plain.equals(".") || plain.equals("..");
  }

  private static void checkCharacters(String text, boolean[] allowed, String path) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= allowed.length || !allowed[c]) {
        throw refused(
            path,
            String.format(
                Locale.ROOT, "character U+%04X percent-encoded; pass it as a value", (int) c));
      }
      if (c == '%' && !isEscape(text, i)) {
        throw refused(path, "two hexadecimal digits after each \"%\"");
      }
    }
  }

  private static boolean[] alphanumericAnd(String others) {
    boolean[] allowed = new boolean[0x80];
    for (char c = 0; c < allowed.length; c++) {
      allowed[c] = Character.isLetterOrDigit(c) || others.indexOf(c) >= 0;
    }
    return allowed;
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0;
  }

  private static IllegalArgumentException refused(String path, String expectation) {
    return new IllegalArgumentException(
        "path: \"" + masked(path) + "\" (expected: " + expectation + ")");
  }

  /** Returns the path with everything that may be a secret replaced. */
  static String masked(String path) {
    StringJoiner shown = new StringJoiner("/");
    for (String segment : path.split("/", -1)) {
      boolean harmless = segment.length() < 24 || segment.startsWith("{");
      shown.add(harmless ? segment : "***");
    }
    return Text.printable(shown.toString());
  }
}
