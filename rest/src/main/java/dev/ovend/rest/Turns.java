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
 * Keeps calls of one message, ban or channel in their order, once one of them waits to be put
 * together with others: whoever goes another way than those before waits until they have ended.
 * Thread-safe.
 */
final class Turns {

  /** What all calls have in common that are not put together with others. */
  private static final Object UNBATCHED = new Object();

  private final Ticker ticker;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  Turns(Ticker ticker) {
    this.ticker = ticker;
  }

  /** Returns whether nothing waits anywhere, so that no call has to take a turn. */
  boolean empty() {
    return lines.isEmpty();
  }

  /**
   * Takes a turn.
   *
   * @param resource what the call is about; may hold a secret
   * @param way those of one way do not wait for each other
   */
  Turn take(String resource, Object way) {
    Turn turn = new Turn(resource);
    lines.compute(resource, (key, line) -> (line == null ? new Line() : line).with(turn, way));
    return turn;
  }

  /** Takes a turn for a call that goes by itself; null if nothing is before it. */
  @Nullable Turn takeUnbatched(String resource) {
    Turn turn = new Turn(resource);
    Line line = lines.computeIfPresent(resource, (key, present) -> present.with(turn, UNBATCHED));
    return line == null ? null : turn;
  }

  private void end(Turn turn) {
    lines.computeIfPresent(
        turn.resource,
        (key, line) -> {
          line.open.remove(turn.number);
          return line.open.isEmpty() ? null : line;
        });
    turn.ended.complete(null);
  }

  /** Returns the last open turn that {@code turn} has to wait for, or null. */
  private @Nullable Turn before(Turn turn) {
    Turn[] last = new Turn[1];
    lines.computeIfPresent(
        turn.resource,
        (key, line) -> {
          Map.Entry<Long, Turn> entry = line.open.floorEntry(turn.barrier);
          if (entry != null) {
            last[0] = entry.getValue();
          }
          return line;
        });
    return last[0];
  }

  /** The turns of one resource; changed only inside an operation of the map on its key. */
  private static final class Line {
    private final NavigableMap<Long, Turn> open = new TreeMap<>();
    private @Nullable Object way;
    private long taken;
    private long barrier;

    /** Adds a turn; it waits for all before the first of those that go the same way. */
    Line with(Turn turn, Object going) {
      if (!going.equals(way)) {
        way = going;
        barrier = taken;
      }
      taken++;
      turn.number = taken;
      turn.barrier = barrier;
      open.put(taken, turn);
      return this;
    }
  }

  /** A call's place in the order. */
  final class Turn implements AutoCloseable {
    private final String resource;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();

    // Written before the turn is known to others.
    private long number;
    private long barrier;

    private Turn(String resource) {
      this.resource = resource;
    }

    /** Waits for those before; fails as {@link Waiting#until}. */
    void await(CallRun run, Request request) {
      for (Turn last = before(this); last != null; last = before(this)) {
        Waiting.until(last.ended, run, request, ticker, "its turn after calls of the same object");
      }
    }

    @Override
    public void close() {
      end(this);
    }
  }
}
