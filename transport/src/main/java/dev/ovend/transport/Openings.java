package dev.ovend.transport;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * Lets one try at a time open a connection, as long as connections carry several requests: when
 * HTTP/2 loses its connection, all requests that were on it need another one, and without this each
 * would open its own, with a TLS handshake, and close it again for the first. Thread-safe.
 */
final class Openings {

  private static final Set<Protocol> SHARED = Set.of(Protocol.HTTP_2, Protocol.H2_PRIOR_KNOWLEDGE);

  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Turn> waiting = new ArrayDeque<>(); // guarded by lock
  private volatile boolean shared; // whether to expect it of the next; written under lock
  private volatile @Nullable PhaseListener holder; // written under lock

  /**
   * Creates one in which nobody opens a connection.
   *
   * @param shared whether a connection may turn out to carry several requests
   */
  Openings(boolean shared) {
    this.shared = shared;
  }

  private record Turn(PhaseListener attempt, CompletableFuture<Boolean> go) {}

  /** Returns whether requests share a connection of this protocol. */
  static boolean shares(Protocol protocol) {
    return SHARED.contains(protocol);
  }

  /**
   * Waits while another try opens a connection that this one may share. Returns at once when the
   * attempt is aborted.
   */
  void enter(PhaseListener attempt, Abort abort) {
    Turn turn;
    lock.lock();
    try {
      if (!shared) {
        return;
      }
      if (holder == null || holder == attempt) {
        holder = attempt;
        return;
      }
      turn = new Turn(attempt, new CompletableFuture<>());
      waiting.add(turn);
    } finally {
      lock.unlock();
    }
    abort.onAbort(() -> turn.go.complete(false));
    if (!passed(turn)) {
      forget(turn);
    }
  }

  private static boolean passed(Turn turn) {
    try {
      return turn.go.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !turn.go.complete(false);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a turn never fails", e);
    }
  }

  private void forget(Turn turn) {
    lock.lock();
    try {
      waiting.remove(turn);
    } finally {
      lock.unlock();
    }
  }

  /** Notes that a try has a connection, an own or a shared one. */
  void connected(PhaseListener attempt, Protocol protocol) {
    boolean shares = shares(protocol);
    if (attempt == holder || shares != shared) {
      pass(attempt, shares);
    }
  }

  /**
   * Notes that a try is over.
   *
   * @param failed whether it found no connection though nobody stopped it; then the others try all
   *     at once
   */
  void ended(PhaseListener attempt, boolean failed) {
    if (attempt == holder) {
      pass(attempt, !failed);
    }
  }

  /** Lets the next one open a connection; all if they are not shared. */
  private void pass(PhaseListener attempt, boolean shares) {
    lock.lock();
    try {
      shared = shares;
      if (attempt == holder) {
        holder = null;
      }
      while (!waiting.isEmpty() && (!shares || holder == null)) {
        Turn next = waiting.remove();
        // Set first: the next one may be over before this thread goes on.
        holder = shares ? next.attempt : null;
        if (!next.go.complete(true)) {
          holder = null;
        }
      }
    } finally {
      lock.unlock();
    }
  }
}
