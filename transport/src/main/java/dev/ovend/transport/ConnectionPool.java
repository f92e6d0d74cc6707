package dev.ovend.transport;

import dev.ovend.core.ConnectionCounts;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds how many attempts are in flight, and with them the connections, and reports both. Whoever
 * comes first is served first. Thread-safe.
 */
final class ConnectionPool {

  /*
   * A slot that becomes free goes to the first waiter that can still be granted one, without ever
   * being free in between; so nobody waits while inFlight < limit. A waiter's future is completed
   * once: true by whoever gives it a slot, false by whoever aborts it.
   */

  private final ReentrantLock lock = new ReentrantLock();
  private final int limit;
  private final okhttp3.ConnectionPool connections;
  private final Set<Abort> active = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int inFlight;
  private boolean closed;

  ConnectionPool(int limit, int maxIdle, Duration keepAlive) {
    this.limit = limit;
    this.connections =
        new okhttp3.ConnectionPool(maxIdle, keepAlive.toNanos(), TimeUnit.NANOSECONDS);
  }

  okhttp3.ConnectionPool connections() {
    return connections;
  }

  int limit() {
    return limit;
  }

  /** Waits for a slot; returns false without one if the attempt was aborted meanwhile. */
  boolean acquire(Abort abort) {
    Turn turn;
    lock.lock();
    try {
      if (closed) {
        abort.now(Abort.Reason.CLOSED);
        return false;
      }
      active.add(abort);
      if (inFlight < limit) {
        inFlight++;
        return true;
      }
      turn = new Turn();
      waiting.add(turn);
    } finally {
      lock.unlock();
    }
    boolean granted = await(turn, abort);
    if (!granted) {
      forget(turn, abort);
    }
    return granted;
  }

  private static boolean await(Turn turn, Abort abort) {
    abort.onAbort(() -> turn.granted.complete(false));
    try {
      return turn.granted.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abort.now(Abort.Reason.INTERRUPTED);
      return turn.granted.join();
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
    while ((next = waiting.poll()) != null) {
      if (next.granted.complete(true)) {
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

  /** The wait of one attempt. */
  private static final class Turn {
    private final CompletableFuture<Boolean> granted = new CompletableFuture<>();
  }
}
