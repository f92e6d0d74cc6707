package dev.ovend.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The table at the end of a demo.
 *
 * @param before the simulator's journal before the run, or null if there is none
 * @param after the simulator's journal after the run, or null if there is none
 */
record Summary(
    Recorder recorder, long nanos, @Nullable JournalReport before, @Nullable JournalReport after) {

  private static final String ROW = "  %-20s %7s %7s %10s %10s %10s%n";

  /** Returns whether every call succeeded and none was answered 429, by either side's account. */
  boolean flawless() {
    return recorder.failures().isEmpty()
        && recorder.completed() == recorder.expected()
        && recorder.limited() == 0
        && limitedByJournal() == 0;
  }

  void print(PrintWriter out) {
    out.println();
    out.printf(ROW, "", "served", "failed", "median", "99 %", "longest");
    int served = 0;
    int failed = 0;
    for (Recorder.Row row : recorder.rows()) {
      print(out, row);
      served += row.served();
      failed += row.failed();
    }
    print(out, recorder.waits());
    out.println();
    double seconds = nanos / 1e9;
    out.printf(
        Locale.ROOT,
        "  %d of %d calls served, %d failed, in %.1f s (%.1f a second)%n",
        served,
        recorder.expected(),
        failed,
        seconds,
        served / seconds);
    out.printf(Locale.ROOT, "  429s: %d; retries: %d%n", recorder.limited(), recorder.retried());
    printJournal(out);
    recorder.failures().forEach((message, times) -> out.println("  " + times + " x " + message));
    out.println(flawless() ? "  Flawless." : "  Not flawless: see above.");
    out.flush();
  }

  private void printJournal(PrintWriter out) {
    if (after == null) {
      out.println("  the server keeps no journal, so only the client's own account is shown");
      return;
    }
    out.printf(
        Locale.ROOT,
        "  the simulator saw %d requests, answered %d with 429, and had up to %d of one bucket in"
            + " flight%n",
        after.requests() - (before == null ? 0 : before.requests()),
        limitedByJournal(),
        after.maxInFlightInBucket());
  }

  private long limitedByJournal() {
    return after == null ? 0 : after.limited() - (before == null ? 0 : before.limited());
  }

  private static void print(PrintWriter out, Recorder.Row row) {
    out.printf(
        Locale.ROOT,
        ROW,
        row.name(),
        row.served(),
        row.failed() == 0 ? "" : row.failed(),
        time(row.median()),
        time(row.p99()),
        time(row.longest()));
  }

  static String time(long nanos) {
    return nanos < 1_000_000_000
        ? Math.round(nanos / 1e6) + " ms"
        : String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
  }
}
