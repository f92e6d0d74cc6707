package dev.ovend.json;

import tools.jackson.core.TokenStreamContext;

/**
 * Writes down where in a text a value stands, such as {@code $.embeds[0].title}, on one line. Long
 * names are cut.
 */
final class JsonPath {

  private static final int MAX_NAME = 64;

  private JsonPath() {}

  static String of(TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    append(context, path);
    return path.toString();
  }

  private static void append(TokenStreamContext context, StringBuilder path) {
    if (context.inRoot()) {
      path.append('$');
      return;
    }
    append(context.getParent(), path);
    if (context.inArray()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else if (context.hasCurrentName()) {
      path.append('.').append(shown(context.currentName()));
    }
  }

  /** Returns a field's name cut to a readable length, without control characters. */
  static String shown(String name) {
    String cut = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "...";
    return cut.codePoints().anyMatch(Character::isISOControl)
        ? cut.replaceAll("\\p{Cntrl}", "?")
        : cut;
  }
}
