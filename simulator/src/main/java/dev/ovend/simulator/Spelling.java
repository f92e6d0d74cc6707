package dev.ovend.simulator;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Spelling {

  private Spelling() {}

  /** Returns the one of {@code words} that is most like {@code word}, if one is like it at all. */
  static Optional<String> closest(String word, Collection<String> words) {
    int least = Math.max(2, word.length() / 4) + 1;
    String found = null;
    for (String candidate : words) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        found = candidate;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * Returns how many letters must be put in, taken out or replaced to get from one to the other.
   */
  private static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] now = new int[to.length() + 1];
      now[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(replaced, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[to.length()];
  }
}
