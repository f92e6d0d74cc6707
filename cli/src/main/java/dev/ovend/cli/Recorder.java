package dev.ovend.cli;

import dev.ovend.core.Call;
import dev.ovend.core.EventSink;
import dev.ovend.core.OvendException;
import dev.ovend.core.RestEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Counts what the demo's calls came to. Thread-safe. */
final class Recorder implements EventSink {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Kind> kinds = new LinkedHashMap<>();
  private final List<Long> waits = new ArrayList<>();
  private final Map<String, Integer> failures = new LinkedHashMap<>();
  private final LongAdder completed = new LongAdder();
  private final LongAdder limited = new LongAdder();
  private final LongAdder retried = new LongAdder();
  private volatile int expected;

  /** Makes a call and takes down how long it took; returns null if it failed. */
  <T> @Nullable T record(String kind, Call<T> call) {
    long start = System.nanoTime();
    try {
      T result = call.execute();
      add(kind, System.nanoTime() - start, null);
      return result;
    } catch (OvendException e) {
      add(kind, System.nanoTime() - start, e);
      return null;
    }
  }

  /** Takes down an errand that ended in an error of the demo itself. */
  void ended(Future<?> errand) throws InterruptedException {
    try {
      errand.get();
    } catch (ExecutionException e) {
      lock.lock();
      try {
        failures.merge(String.valueOf(e.getCause()), 1, Integer::sum);
      } finally {
        lock.unlock();
      }
    }
  }

  private void add(String name, long nanos, @Nullable OvendException error) {
    completed.increment();
    lock.lock();
    try {
      Kind kind = kinds.computeIfAbsent(name, Kind::new);
      if (error == null) {
        kind.nanos.add(nanos);
      } else {
        kind.failed++;
        failures.merge(String.valueOf(error.getMessage()), 1, Integer::sum);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean active() {
    return true;
  }

  @Override
  public void publish(RestEvent event) {
    switch (event) {
      case RestEvent.RateLimited hit -> limited.increment();
      case RestEvent.AttemptRetried again -> retried.increment();
      case RestEvent.RateLimitWaited wait -> addWait(wait.waited());
      default -> {}
    }
  }

  private void addWait(Duration waited) {
    lock.lock();
    try {
      waits.add(waited.toNanos());
    } finally {
      lock.unlock();
    }
  }

  void expect(int calls) {
    expected = calls;
  }

  int expected() {
    return expected;
  }

  long completed() {
    return completed.sum();
  }

  long limited() {
    return limited.sum();
  }

  long retried() {
    return retried.sum();
  }

  /** Returns each failure's message and how often it occurred. */
  Map<String, Integer> failures() {
    lock.lock();
    try {
      return new LinkedHashMap<>(failures);
    } finally {
      lock.unlock();
    }
  }

  /** Returns what each kind of call came to. */
  List<Row> rows() {
    lock.lock();
    try {
      return kinds.values().stream().map(Kind::row).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Returns what the waits for rate limits came to. */
  Row waits() {
    lock.lock();
    try {
      return Row.of("waits", waits, 0);
    } finally {
      lock.unlock();
    }
  }

  /** One line of the summary; durations in nanoseconds, 0 if there are none. */
  record Row(String name, int served, int failed, long median, long p99, long longest) {

    static Row of(String name, List<Long> nanos, int failed) {
      List<Long> sorted = new ArrayList<>(nanos);
      Collections.sort(sorted);
      return new Row(name, sorted.size(), failed, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
    }

    private static long at(List<Long> sorted, double share) {
      int rank = (int) Math.ceil(share * sorted.size());
      return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1));
    }
  }

  private static final class Kind {
    private final String name;
    private final List<Long> nanos = new ArrayList<>();
    private int failed;

    Kind(String name) {
      this.name = name;
    }

    Row row() {
      return Row.of(name, nanos, failed);
    }
  }
}
