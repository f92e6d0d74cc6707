package dev.ovend.json;

import java.util.List;

/**
 * A decoded value and how its JSON differs from what its type knows. Immutable.
 *
 * @param value what was decoded
 * @param unknown the JSON paths of fields that the type does not know, such as {@code $.author.tag}
 * @param missing the JSON paths of fields that Discord promises and that were not there
 */
public record DecodeReport<T>(T value, List<String> unknown, List<String> missing) {

  /** Copies the lists. */
  public DecodeReport {
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }

  /** Returns whether nothing was unknown and nothing missing. */
  public boolean exact() {
    return unknown.isEmpty() && missing.isEmpty();
  }
}
