package dev.ovend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Times the calls of one run, which starts when this is made. Thread-safe. */
final class CallLog {

  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final long start = System.nanoTime();
  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

  /** Notes that a call begins now. */
  Entry begin(Errand errand) {
    return add(new Entry(errand.kind(), millis()));
  }

  /** Notes that a call was asked for at its time, or at the start. */
  Entry asked(Errand errand) {
    return add(new Entry(errand.kind(), errand.atMillis()));
  }

  /** Waits for the time of an errand. */
  void await(Errand errand) throws InterruptedException {
    long left = TimeUnit.MILLISECONDS.toNanos(errand.atMillis()) - (System.nanoTime() - start);
    TimeUnit.NANOSECONDS.sleep(left);
  }

  /** Returns what came of all calls; whatever has not ended is lost. */
  Outcome end() {
    List<Outcome.Timed> calls = new ArrayList<>();
    for (Entry entry : entries) {
      entry.end("no result in time");
      calls.add(entry.timed());
    }
    return new Outcome(calls);
  }

  private Entry add(Entry entry) {
    entries.add(entry);
    return entry;
  }

  private double millis() {
    return (System.nanoTime() - start) / NANOS_PER_MILLI;
  }

  /** One call. */
  final class Entry {

    private final String kind;
    private final double began;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile double took;
    private volatile @Nullable String error;

    private Entry(String kind, double began) {
      this.kind = kind;
      this.began = began;
    }

    /** Notes that it ends now; {@code problem} is null if it succeeded. Only the first counts. */
    void end(@Nullable String problem) {
      double now = millis();
      if (ended.compareAndSet(false, true)) {
        took = now - began;
        error = problem;
      }
    }

    private Outcome.Timed timed() {
      return new Outcome.Timed(kind, began, took, error);
    }
  }
}
