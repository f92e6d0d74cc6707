package dev.ovend.json;

import tools.jackson.core.TokenStreamContext;

/** Writes down where in a text a value stands, such as {@code $.embeds[0].title}. */
final class JsonPath {

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
      path.append('.').append(context.currentName());
    }
  }
}
