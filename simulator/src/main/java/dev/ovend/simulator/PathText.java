package dev.ovend.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the text of a request's path and query; what is malformed stays as it was sent. */
final class PathText {

  private PathText() {}

  /** Returns the decoded steps of a path that has no slash before its first one. */
  static List<String> steps(String path) {
    return Stream.of(path.split("/", -1)).map(PathText::decode).toList();
  }

  /** Returns every value of every key, in order; {@code query} is null if there is none. */
  static Map<String, List<String>> query(@Nullable String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (query == null) {
      return values;
    }
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      String value = equals < 0 ? "" : pair.substring(equals + 1).replace('+', ' ');
      values.computeIfAbsent(decode(key), k -> new ArrayList<>()).add(decode(value));
    }
    return values;
  }

  /** Decodes percent escapes; a plus sign stays one. */
  static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
