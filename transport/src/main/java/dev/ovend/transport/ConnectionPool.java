package dev.ovend.transport;

import dev.ovend.core.Attempt;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Priority;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds how many attempts are in flight, and with them the connections, and reports both. The most
 * urgent one is served first, among equals whoever came first; who has waited for more than a
 * minute goes before the most urgent. Thread-safe.
 */
final class ConnectionPool {

  /*
   * A slot that becomes free goes to the first waiter that can still be granted one, without ever
   * being free in between; so nobody waits while inFlight < limit. A waiter's future is completed
   * once: by whoever gives it a slot, by whoever aborts it, or when its patience ends.
   */

  /** There is no slot for the attempt. */
  static final long NONE = -1;

  private final ReentrantLock lock = new ReentrantLock();
  private final int limit;
  private final okhttp3.ConnectionPool connections;
  private final Set<Abort> active = Collections.newSetFromMap(new IdentityHashMap<>());
  private final NavigableSet<Turn> waiting = new TreeSet<>(Turn.ORDER);
  private final Ticker ticker;
  private long turns;
  private int inFlight;
  private boolean closed;

  ConnectionPool(int limit, int maxIdle, Duration keepAlive, Ticker ticker) {
    this.limit = limit;
    this.ticker = ticker;
    this.connections =
        new okhttp3.ConnectionPool(maxIdle, keepAlive.toNanos(), TimeUnit.NANOSECONDS);
  }

  okhttp3.ConnectionPool connections() {
    return connections;
  }

  int limit() {
    return limit;
  }

  /**
   * Waits for a slot.
   *
   * @return for how many nanoseconds it had to wait; {@link #NONE} without a slot, if the attempt
   *     was aborted meanwhile, or is now because its patience has ended
   */
  long acquire(Attempt attempt, Abort abort) {
    long since = ticker.nanos();
    Turn turn;
    lock.lock();
    try {
      if (closed) {
        abort.now(Abort.Reason.CLOSED);
        return NONE;
      }
      active.add(abort);
      if (inFlight < limit) {
        inFlight++;
        return 0;
      }
      turn = new Turn(since + handicap(attempt.priority()), turns++);
      waiting.add(turn);
    } finally {
      lock.unlock();
    }
    return granted(turn, attempt, abort) ? Math.max(0, ticker.nanos() - since) : NONE;
  }

  /** Returns how much older an attempt must be to go before one that answers an interaction. */
  private static long handicap(Priority priority) {
    return TimeUnit.SECONDS.toNanos(
        switch (priority) {
          case INTERACTION -> 0;
          case HIGH -> 60;
          case NORMAL -> 65;
          case LOW -> 70;
          case BACKGROUND -> 75;
        });
  }

  private boolean granted(Turn turn, Attempt attempt, Abort abort) {
    Outcome outcome = outcome(turn, attempt, abort);
    if (outcome == Outcome.GRANTED) {
      return true;
    }
    if (outcome == Outcome.TIRED) {
      abort.now(Abort.Reason.NO_SLOT);
    }
    forget(turn, abort);
    return false;
  }

  private Outcome outcome(Turn turn, Attempt attempt, Abort abort) {
    Ticker.Timer timer = () -> {};
    try {
      timer = ticker.schedule(() -> turn.outcome.complete(Outcome.TIRED), attempt.patienceNanos());
      return await(turn, abort);
    } catch (RuntimeException | Error e) {
      giveUp(turn, abort);
      throw e;
    } finally {
      timer.cancel();
    }
  }

  /** Takes back a turn that nobody waits for, with the slot that it may have got. */
  private void giveUp(Turn turn, Abort abort) {
    if (!turn.outcome.complete(Outcome.ABORTED) && turn.outcome.join() == Outcome.GRANTED) {
      release(abort);
    } else {
      forget(turn, abort);
    }
  }

  private static Outcome await(Turn turn, Abort abort) {
    abort.onAbort(() -> turn.outcome.complete(Outcome.ABORTED));
    try {
      return turn.outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abort.now(Abort.Reason.INTERRUPTED);
      return turn.outcome.join();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a turn never fails", e);
    }
  }

  private void forget(Turn turn, Abort abort) {
    lock.lock();
    try {
      waiting.remove(turn);
      active.remove(abort);
    } finally {
      lock.unlock();
    }
  }

  /** Gives back the slot of an attempt that has ended. */
  void release(Abort abort) {
    boolean evict;
    lock.lock();
    try {
      active.remove(abort);
      if (!handOver()) {
        inFlight--;
      }
      evict = closed;
    } finally {
      lock.unlock();
    }
    if (evict) {
      connections.evictAll();
    }
  }

  private boolean handOver() {
    Turn next;
    while ((next = waiting.pollFirst()) != null) {
      if (next.outcome.complete(Outcome.GRANTED)) {
        return true;
      }
    }
    return false;
  }

  ConnectionCounts counts() {
    lock.lock();
    try {
      return new ConnectionCounts(
          connections.connectionCount(), connections.idleConnectionCount(), inFlight);
    } finally {
      lock.unlock();
    }
  }

  /** Aborts every attempt, closes every connection as it becomes idle, and refuses new attempts. */
  void close() {
    List<Abort> aborted;
    lock.lock();
    try {
      closed = true;
      aborted = List.copyOf(active);
    } finally {
      lock.unlock();
    }
    aborted.forEach(abort -> abort.now(Abort.Reason.CLOSED));
    connections.evictAll();
  }

  /** How a wait ended. */
  private enum Outcome {
    GRANTED,
    ABORTED,
    TIRED
  }

  /**
   * The wait of one attempt.
   *
   * @param time the ticker's time of its arrival, and what its priority adds to that
   * @param serial tells waits of the same time apart
   */
  private record Turn(long time, long serial, CompletableFuture<Outcome> outcome) {

    static final Comparator<Turn> ORDER =
        (a, b) -> {
          int byTime = Long.signum(a.time - b.time);
          return byTime != 0 ? byTime : Long.compare(a.serial, b.serial);
        };

    Turn(long time, long serial) {
      this(time, serial, new CompletableFuture<>());
    }
  }
}
