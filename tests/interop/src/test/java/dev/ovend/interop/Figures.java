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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a library did since this was made, for a row of the table in the docs. */
final class Figures {

  static final String SEND = "USER POST /channels/{channel_id}/messages";
  static final String REACT =
      "USER PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";
  static final String UNREACT =
      "USER DELETE /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";

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

  /** Proves that nothing was refused but what is {@code foreseen}, each at most once. */
  void proveRefusedAtMostOnce(String... foreseen) {
    assertThat(refused().keySet()).isSubsetOf(foreseen);
    assertThat(refused().values()).allMatch(times -> times == 1);
  }

  /** Writes the row: library, calls, wall time, and what was refused by scope. */
  void print() throws IOException {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    String row =
        String.format(
            Locale.ROOT, "| %s | %d | %.1f s | %s |", library, calls().size(), seconds, scopes());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(library.replaceAll("\\W+", "-") + ".md"), row + "\n");
    System.out.println(row);
  }

  private String scopes() {
    Map<String, Long> scopes =
        calls().stream()
            .map(JournalEntry::limitedBy)
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(
                    scope -> scope.name().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.counting()));
    return scopes.isEmpty() ? "none" : scopes.toString().replaceAll("[{}]", "");
  }

  private List<JournalEntry> calls() {
    List<JournalEntry> all = journal.requests();
    return all.subList(before, all.size());
  }
}
