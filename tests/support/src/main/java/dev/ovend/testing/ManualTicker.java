package dev.ovend.testing;

import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Time that moves only when it is told to. Actions run on the thread that moves it. Thread-safe.
 */
public final class ManualTicker implements Ticker {

  private final ReentrantLock lock = new ReentrantLock();
  private final PriorityQueue<Entry> entries = new PriorityQueue<>(ManualTicker::compare);
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private long now;
  private long scheduled;

  /**
   * Creates one that stands at {@code origin} nanoseconds; a large or negative one finds overflows.
   */
  public ManualTicker(long origin) {
    this.now = origin;
  }

  /** Creates one that stands just before the number of nanoseconds overflows. */
  public ManualTicker() {
    this(Long.MAX_VALUE - Duration.ofSeconds(1).toNanos());
  }

  @Override
  public long nanos() {
    lock.lock();
    try {
      return now;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    lock.lock();
    try {
      Entry entry = new Entry(now + Math.max(0, delayNanos), scheduled++, action);
      entries.add(entry);
      return () -> remove(entry);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns a factory of virtual threads that {@link #awaitParked} and {@link #passUntil} watch.
   */
  @Override
  public ThreadFactory threads() {
    ThreadFactory virtual = Thread.ofVirtual().factory();
    return task -> {
      Thread thread = virtual.newThread(task);
      threads.add(thread);
      return thread;
    };
  }

  /**
   * Waits until every thread of {@link #threads()} waits or has ended.
   *
   * @throws AssertionError if the caller is interrupted, as by the timeout of a test
   */
  public void awaitParked() {
    // A thread that is just being woken may look parked: only the second look in a row counts.
    for (int looks = 0; looks < 2; looks++) {
      if (!parked()) {
        looks = -1;
        pause();
      }
    }
  }

  /**
   * Moves time from action to action until {@code condition} holds. Time moves only while every
   * thread of {@link #threads()} waits or has ended.
   *
   * @throws AssertionError if the caller is interrupted, as by the timeout of a test
   */
  public void passUntil(BooleanSupplier condition) {
    awaitParked();
    while (!condition.getAsBoolean()) {
      if (!advanceToNext()) {
        pause();
      }
      awaitParked();
    }
  }

  @SuppressWarnings("ThreadPriorityCheck") // Only lets others use the core.
  private static void pause() {
    if (Thread.interrupted()) {
      throw new AssertionError("interrupted while waiting for the threads of the ticker");
    }
    Thread.yield();
  }

  private boolean parked() {
    threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
    return threads.stream().noneMatch(thread -> thread.getState() == Thread.State.RUNNABLE);
  }

  /** Moves time forward and runs what becomes due on the way, each action at its own time. */
  public void advance(Duration by) {
    long end = nanos() + by.toNanos();
    Entry due;
    while ((due = take(entry -> entry.due() - end <= 0)) != null) {
      due.action().run();
    }
    lock.lock();
    try {
      now += Math.max(0, end - now);
    } finally {
      lock.unlock();
    }
  }

  /** Moves time to the earliest scheduled action and runs it; returns false if there is none. */
  public boolean advanceToNext() {
    Entry due = take(entry -> true);
    if (due != null) {
      due.action().run();
    }
    return due != null;
  }

  /** Returns how many actions wait for their time. */
  public int pending() {
    lock.lock();
    try {
      return entries.size();
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Entry take(Predicate<Entry> wanted) {
    lock.lock();
    try {
      Entry head = entries.peek();
      if (head == null || !wanted.test(head)) {
        return null;
      }
      entries.remove();
      now += Math.max(0, head.due() - now);
      return head;
    } finally {
      lock.unlock();
    }
  }

  private void remove(Entry entry) {
    lock.lock();
    try {
      entries.remove(entry);
    } finally {
      lock.unlock();
    }
  }

  private static int compare(Entry a, Entry b) {
    int byTime = Long.signum(a.due() - b.due());
    return byTime != 0 ? byTime : Long.compare(a.sequence(), b.sequence());
  }

  private record Entry(long due, long sequence, Runnable action) {}
}
