package dev.ovend.simulator;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets threads wait until their time is over or the simulator closes. Waiting threads are unparked,
 * not interrupted: a thread that is just done waiting goes back to the server, whose selectors an
 * interrupt would break. Thread-safe.
 */
final class Wait {

  private final Set<Thread> waiting = ConcurrentHashMap.newKeySet();
  private volatile boolean over;

  /**
   * Waits for {@code nanos}; not at all if that is zero or less.
   *
   * @throws IOException if the simulator closes, or the thread is interrupted, which it stays
   */
  void await(long nanos) throws IOException {
    long start = System.nanoTime();
    waiting.add(Thread.currentThread());
    try {
      long left = nanos;
      while (left > 0 && !cut()) {
        LockSupport.parkNanos(this, left);
        left = nanos - (System.nanoTime() - start);
      }
    } finally {
      waiting.remove(Thread.currentThread());
    }
    if (cut()) {
      throw new IOException("simulator: closing (expected: running while a request is served)");
    }
  }

  /** Ends all waits, those to come included. */
  void end() {
    over = true;
    waiting.forEach(LockSupport::unpark);
  }

  private boolean cut() {
    return over || Thread.currentThread().isInterrupted();
  }
}
