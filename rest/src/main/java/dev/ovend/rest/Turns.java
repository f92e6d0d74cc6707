package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Ticker;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calls of one message, ban or channel in the order in which they took their turns. Calls
 * that go the same way pass one after the other without waiting for an end; a call that goes
 * another way passes when all calls before it have ended. Thread-safe.
 */
final class Turns {

  private final Ticker ticker;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  Turns(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Returns whether no turn is open. */
  boolean empty() {
    return lines.isEmpty();
  }

  /**
   * Takes the next turn.
   *
   * @param resource identifies the message, ban or channel; may hold a secret
   */
  Turn take(String resource) {
    Turn turn = new Turn(resource);
    lines.compute(resource, (key, line) -> (line == null ? new Line() : line).with(turn));
    return turn;
  }

  /** The open turns of one resource; changed only inside an operation of the map on its key. */
  private static final class Line {
    private final NavigableMap<Long, Turn> open = new TreeMap<>();
    private long taken;

    Line with(Turn turn) {
      taken++;
      turn.number = taken;
      open.put(taken, turn);
      return this;
    }

    @Nullable Line without(Turn turn) {
      open.remove(turn.number, turn);
      return open.isEmpty() ? null : this;
    }

    /** Returns the end of the wait for the turn before; null if there is nothing to wait for. */
    @Nullable CompletableFuture<?> obstacle(Turn turn, Object way) {
      Map.Entry<Long, Turn> before = open.lowerEntry(turn.number);
      if (before == null) {
        return null;
      }
      Object other = before.getValue().way;
      if (other == null) {
        return before.getValue().passed;
      }
      return other.equals(way) ? null : before.getValue().ended;
    }
  }

  /** The place of one call in the order. */
  final class Turn implements AutoCloseable {
    private final String resource;
    private final CompletableFuture<@Nullable Void> passed = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private long number; // written before other threads know the turn
    private @Nullable Object way; // changed like a line; null until the call passes

    private Turn(String resource) {
      this.resource = resource;
    }

    /** Returns whether the call can still use it for {@code wanted}. */
    boolean isOpenFor(@Nullable String wanted) {
      return resource.equals(wanted) && !ended.isDone();
    }

    /**
     * Waits for the calls before; fails as {@link Waiting#until}.
     *
     * @param going calls that go the same way do not wait for each other's end
     */
    void await(CallRun run, Request request, Object going) {
      for (CompletableFuture<?> obstacle = obstacle(going);
          obstacle != null;
          obstacle = obstacle(going)) {
        Waiting.until(obstacle, run, request, ticker, "its turn after calls of the same object");
      }
    }

    private @Nullable CompletableFuture<?> obstacle(Object going) {
      CompletableFuture<?>[] found = new CompletableFuture<?>[1];
      lines.computeIfPresent(
          resource,
          (key, line) -> {
            CompletableFuture<?> obstacle = line.obstacle(this, going);
            if (obstacle != null) {
              found[0] = obstacle;
            }
            return line;
          });
      return found[0];
    }

    /** Lets the next call pass if it goes the same way; called after {@link #await}. */
    void pass(Object going) {
      lines.computeIfPresent(
          resource,
          (key, line) -> {
            way = going;
            return line;
          });
      passed.complete(null);
    }

    /** Ends it; does nothing the second time. */
    @Override
    public void close() {
      lines.computeIfPresent(resource, (key, line) -> line.without(this));
      passed.complete(null);
      ended.complete(null);
    }
  }
}
