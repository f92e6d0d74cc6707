package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The calls that have begun and not ended, wherever they wait. Bounded; once closed it admits no
 * more. Thread-safe.
 */
final class RequestQueue {

  private final int limit;
  private final Set<CallRun> runs = ConcurrentHashMap.newKeySet();
  private final AtomicInteger count = new AtomicInteger();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private volatile boolean closed;

  RequestQueue(int limit) {
    this.limit = limit;
  }

  /**
   * Admits a call.
   *
   * @throws CancelledException if no more are admitted
   * @throws RateLimitException if there are too many
   */
  void add(CallRun run, Request request) {
    int all = count.incrementAndGet();
    runs.add(run);
    if (closed) {
      remove(run);
      throw new CancelledException(request + ": not sent, the client is closed");
    }
    if (all > limit) {
      remove(run);
      throw new RateLimitException(
          request
              + ": not sent, "
              + limit
              + " calls are under way already (expected: fewer at once, or a higher maxCalls)",
          request.route(),
          Duration.ZERO,
          null);
    }
  }

  void remove(CallRun run) {
    if (runs.remove(run) && count.decrementAndGet() == 0 && closed) {
      lock.lock();
      try {
        empty.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  int count() {
    return count.get();
  }

  /** Returns the calls under way, as they come and go. */
  Collection<CallRun> runs() {
    return Collections.unmodifiableSet(runs);
  }

  /** Admits no more. */
  void shut() {
    closed = true;
  }

  /** Returns whether this thread is in a call, which would wait for itself if it waited for all. */
  boolean holdsBack() {
    return Inside.holdsBack(this) || runs.stream().anyMatch(CallRun::runsHere);
  }

  /**
   * Waits up to {@code nanos} for the running calls to end, and cancels the rest. An interrupt ends
   * the wait; the flag stays set.
   *
   * @return those that were cancelled
   */
  List<CallRun> drain(long nanos) {
    awaitEmpty(nanos);
    // Newest first, so that none goes on because one that it waited for was cancelled before it.
    List<CallRun> rest = new ArrayList<>(runs);
    rest.removeIf(run -> run.cancellation().cancelled());
    rest.sort(Comparator.comparingLong(CallRun::id).reversed());
    rest.forEach(run -> run.cancellation().cancel());
    return rest;
  }

  private void awaitEmpty(long nanos) {
    long left = nanos;
    lock.lock();
    try {
      while (count.get() > 0 && left > 0) {
        left = empty.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }
}
