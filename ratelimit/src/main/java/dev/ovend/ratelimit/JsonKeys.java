package dev.ovend.ratelimit;

import java.util.Set;

/** Finds keys of a JSON object's outermost level, without making anything of the values. */
final class JsonKeys {

  private JsonKeys() {}

  /**
   * Returns whether {@code json} has one of {@code names} as a key of its outermost object; false
   * for what is no object.
   *
   * @param names plain words, of which no other spelling in JSON is looked for
   */
  static boolean anyOf(Set<String> names, String json) {
    int depth = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (c == '"') {
        int end = endOfString(json, i + 1);
        if (depth == 1 && isKey(json, end + 1) && names.contains(json.substring(i + 1, end))) {
          return true;
        }
        i = end;
      }
    }
    return false;
  }

  private static int endOfString(String json, int from) {
    int i = from;
    while (i < json.length() && json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, json.length());
  }

  private static boolean isKey(String json, int from) {
    int i = from;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i < json.length() && json.charAt(i) == ':';
  }
}
