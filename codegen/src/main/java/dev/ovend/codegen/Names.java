package dev.ovend.codegen;

import java.util.Locale;
import java.util.Set;

/** Turns the description's names into Java's. */
final class Names {

  private static final Set<String> KEYWORDS =
      Set.of("default", "public", "private", "new", "class", "switch", "case", "package", "import");

  private Names() {}

  /** Returns {@code rateLimitPerUser} for {@code rate_limit_per_user}. */
  static String camel(String snake) {
    StringBuilder name = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < snake.length(); i++) {
      char c = snake.charAt(i);
      if (c == '_' || c == '-' || c == '.' || c == '[' || c == ']') {
        upper = !name.isEmpty();
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    String camel = name.toString();
    return KEYWORDS.contains(camel) ? "is" + capital(camel) : camel;
  }

  /** Returns {@code CreateMessage} for {@code create_message}. */
  static String pascal(String snake) {
    return capital(camel(snake));
  }

  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns a constant's name for an enum's title. */
  static String constant(String title) {
    String name =
        title
            .replaceAll("([a-z])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9_]", "_")
            .toUpperCase(Locale.ROOT);
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** Returns the name of one thing of several. */
  static String singular(String plural) {
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    return plural.endsWith("s") && !plural.endsWith("ss")
        ? plural.substring(0, plural.length() - 1)
        : plural;
  }

  /** Returns the words of a Java name for a sentence, such as {@code guild member}. */
  static String words(String java) {
    return java.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }
}
