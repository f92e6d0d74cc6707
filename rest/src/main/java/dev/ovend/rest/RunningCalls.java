package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Request;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The calls that have begun and not ended. Once closed it admits no more. Thread-safe. */
final class RunningCalls {

  private final Set<CallRun> runs = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private volatile boolean closed;

  /**
   * Admits a call.
   *
   * @throws CancelledException if no more are admitted
   */
  void add(CallRun run, Request request) {
    runs.add(run);
    if (closed) {
      remove(run);
      throw new CancelledException(request + ": not sent, the client is closed");
    }
  }

  void remove(CallRun run) {
    runs.remove(run);
    if (closed && runs.isEmpty()) {
      lock.lock();
      try {
        empty.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  int count() {
    return runs.size();
  }

  boolean closed() {
    return closed;
  }

  /**
   * Admits no more, waits up to {@code nanos} for the running ones to end, and cancels the rest. An
   * interrupt ends the wait; the flag stays set.
   */
  void close(long nanos) {
    closed = true;
    awaitEmpty(nanos);
    runs.forEach(run -> run.cancellation().cancel());
  }

  private void awaitEmpty(long nanos) {
    long left = nanos;
    lock.lock();
    try {
      while (!runs.isEmpty() && left > 0) {
        left = empty.awaitNanos(Math.min(left, TimeUnit.MINUTES.toNanos(1)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}
