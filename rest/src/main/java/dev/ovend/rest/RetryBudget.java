package dev.ovend.rest;

import dev.ovend.core.Ticker;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Holds retries back when too much fails, so that a Discord in trouble is not hammered: one for
 * every five successes, ten a second beside them, and a hundred saved up at most. Thread-safe.
 */
final class RetryBudget {

  private static final double MOST = 100;
  private static final double FOR_EACH_SUCCESS = 0.2;
  private static final double PER_NANO = 10.0 / TimeUnit.SECONDS.toNanos(1);

  private final Ticker ticker;
  private final LongAdder successes = new LongAdder();
  private final ReentrantLock lock = new ReentrantLock();
  private double balance = MOST; // guarded by lock; below zero if retries are promised in advance
  private long countedAt; // guarded by lock
  private @Nullable Throwable charged; // guarded by lock

  RetryBudget(Ticker ticker) {
    this.ticker = ticker;
    this.countedAt = ticker.nanos();
  }

  void succeeded() {
    successes.increment();
  }

  /**
   * Takes one retry and returns how many nanoseconds later it may be made.
   *
   * @param cause what made the attempt fail; one cause that ended many attempts, such as the loss
   *     of the connection that they shared, is charged once
   */
  long take(@Nullable Throwable cause) {
    lock.lock();
    try {
      long now = ticker.nanos();
      double earned = successes.sumThenReset() * FOR_EACH_SUCCESS + (now - countedAt) * PER_NANO;
      countedAt = now;
      boolean known = cause != null && cause.equals(charged);
      charged = cause == null ? charged : cause;
      balance = Math.min(MOST, balance + earned) - (known ? 0 : 1);
      return balance >= 0 ? 0 : (long) (-balance / PER_NANO);
    } finally {
      lock.unlock();
    }
  }
}
