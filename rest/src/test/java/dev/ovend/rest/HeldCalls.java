package dev.ovend.rest;

import dev.ovend.core.Ticker;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;

/** Time in which the threads of submitted calls run only when they are released. Thread-safe. */
final class HeldCalls implements Ticker {

  private final Ticker time;
  private final List<CountDownLatch> held = new CopyOnWriteArrayList<>();

  HeldCalls(Ticker time) {
    this.time = time;
  }

  /** Lets the thread of a call run; calls are numbered from 0 in the order of submission. */
  void release(int call) {
    held.get(call).countDown();
  }

  /** Lets the threads of all calls run that were submitted so far. */
  void releaseAll() {
    held.forEach(CountDownLatch::countDown);
  }

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    return time.schedule(action, delayNanos);
  }

  /** Holds the threads made by a test; those made inside calls, which are virtual, run at once. */
  @Override
  public ThreadFactory threads() {
    return task -> {
      if (Thread.currentThread().isVirtual()) {
        return time.threads().newThread(task);
      }
      CountDownLatch gate = new CountDownLatch(1);
      held.add(gate);
      return time.threads().newThread(() -> runAfter(gate, task));
    };
  }

  private static void runAfter(CountDownLatch gate, Runnable task) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    task.run();
  }
}
