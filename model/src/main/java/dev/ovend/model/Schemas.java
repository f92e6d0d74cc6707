package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what reads and writes a type by its name. Thread-safe. */
public final class Schemas {

  private static final int MAX_NEAR = 5;

  private Schemas() {}

  /** Returns the Java names of all types that {@link #codec} knows, in alphabetical order. */
  public static List<String> names() {
    return KnownSchemas.NAMES;
  }

  /**
   * Returns what reads and writes a type.
   *
   * @param name a schema of Discord's API description, such as {@code MessageResponse}, or a Java
   *     name, such as {@code Message}; where both exist, the schema
   * @throws IllegalArgumentException if there is neither; it names similar ones
   */
  public static Codec<?> codec(String name) {
    Codec<?> codec = KnownSchemas.schema(name);
    if (codec == null) {
      codec = KnownSchemas.type(name);
    }
    if (codec == null) {
      throw unknown(name);
    }
    return codec;
  }

  private static IllegalArgumentException unknown(String name) {
    List<String> near = near(name.toLowerCase(Locale.ROOT));
    String shown = name.length() <= 60 ? "\"" + name + "\"" : name.length() + " characters";
    return new IllegalArgumentException(
        "type: "
            + shown
            + " (expected: a type such as "
            + String.join(", ", near.isEmpty() ? List.of("Message", "Guild") : near)
            + ")");
  }

  private static List<String> near(String name) {
    if (name.isEmpty() || name.length() > 60) {
      return List.of();
    }
    return names().stream()
        .map(known -> near(name, known))
        .filter(candidate -> candidate != null)
        .sorted(Comparator.comparingInt(Near::changes).thenComparing(Near::known))
        .limit(MAX_NEAR)
        .map(Near::known)
        .toList();
  }

  private static @Nullable Near near(String name, String known) {
    String other = known.toLowerCase(Locale.ROOT);
    int changes = changes(name, other);
    boolean similar = changes <= 1 + name.length() / 4 || other.contains(name);
    return similar ? new Near(known, changes) : null;
  }

  /** Returns how many characters to add, remove or replace make one text of the other. */
  private static int changes(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  /**
   * A type whose name is like the one that was asked for.
   *
   * @param changes how many characters differ
   */
  private record Near(String known, int changes) {}
}
