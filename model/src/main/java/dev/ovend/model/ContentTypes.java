package dev.ovend.model;

import java.util.Locale;
import java.util.Map;

/** Content types of the files that Discord takes by themselves. */
final class ContentTypes {

  private static final Map<String, String> BY_EXTENSION =
      Map.of(
          "png", "image/png",
          "apng", "image/apng",
          "gif", "image/gif",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "webp", "image/webp",
          "json", "application/json",
          "csv", "text/csv");

  private ContentTypes() {}

  /** Returns the content type of a file by its name. */
  static String of(String filename) {
    String extension = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
  }
}
