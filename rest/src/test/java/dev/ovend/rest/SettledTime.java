package dev.ovend.rest;

import dev.ovend.core.Ticker;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadFactory;

/**
 * Time that moves by hand, and only when all threads that were made in it wait. Thread-safe, but
 * for moving it.
 */
final class SettledTime implements Ticker {

  private final ManualTicker time = new ManualTicker();
  private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    return time.schedule(action, delayNanos);
  }

  @Override
  public ThreadFactory threads() {
    return task -> {
      Thread thread = Thread.ofVirtual().unstarted(task);
      threads.add(thread);
      return thread;
    };
  }

  /**
   * Waits until every thread waits for something or has ended. One that is being woken may look as
   * if it waits: only the second look counts.
   */
  void settle() {
    Until.holds(() -> {
      boolean first = quiet();
      return first && quiet();
    });
  }

  /** Moves time once everybody waits, and waits for what that brought about. */
  void advance(Duration by) {
    settle();
    time.advance(by);
    settle();
  }

  private boolean quiet() {
    threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
    return threads.stream().noneMatch(SettledTime::works);
  }

  private static boolean works(Thread thread) {
    Thread.State state = thread.getState();
    return state == Thread.State.RUNNABLE || state == Thread.State.NEW;
  }
}
