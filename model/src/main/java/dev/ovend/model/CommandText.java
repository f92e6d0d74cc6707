package dev.ovend.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text of a command with its translations, of which there may be none. */
record CommandText(@Nullable String text, Map<String, String> localizations) {

  CommandText(@Nullable String text, @Nullable Map<String, String> localizations) {
    this.text = text;
    this.localizations = localizations == null ? Map.of() : localizations;
  }

  /** Returns the number of characters of the longest of all. */
  int length() {
    int longest = length(text);
    for (String localization : localizations.values()) {
      longest = Math.max(longest, length(localization));
    }
    return longest;
  }

  static int length(@Nullable String text) {
    return text == null ? 0 : text.codePointCount(0, text.length());
  }
}
