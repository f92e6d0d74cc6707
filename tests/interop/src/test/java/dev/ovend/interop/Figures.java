package dev.ovend.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.simulator.Journal;
import dev.ovend.simulator.JournalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a library did since this was made, for a row of the table in the docs. */
final class Figures {

  private static final String REACTION_BACK =
      "DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";
  private static final Path FOLDER = Path.of("target", "interop");

  private final String library;
  private final Journal journal;
  private final int before;
  private final long start = System.nanoTime();

  Figures(String library, Journal journal) {
    this.library = library;
    this.journal = journal;
    this.before = journal.requests().size();
  }

  /** Returns what limits refused, as scope and route, with how often. */
  Map<String, Long> refused() {
    return calls().stream()
        .filter(call -> call.limitedBy() != null)
        .collect(
            Collectors.groupingBy(
                call -> call.limitedBy() + " " + call.route(),
                TreeMap::new,
                Collectors.counting()));
  }

  /**
   * Proves that nothing was refused but what no client can foresee: taking a reaction back spends
   * the bucket of adding one, and its first answer is what says so.
   */
  void proveNoNeedlessRefusal() {
    assertThat(refused()).isIn(Map.of(), Map.of("USER " + REACTION_BACK, 1L));
  }

  /** Writes the row: library, calls, wall time, and what was refused by scope. */
  void print() throws IOException {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %d | %.1f s | %s |",
            library,
            calls().size(),
            seconds,
            refused().isEmpty() ? "none" : refused());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(library.replaceAll("\\W+", "-") + ".md"), row + "\n");
    System.out.println(row);
  }

  private List<JournalEntry> calls() {
    List<JournalEntry> all = journal.requests();
    return all.subList(before, all.size());
  }
}
