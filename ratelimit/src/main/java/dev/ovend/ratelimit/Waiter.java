package dev.ovend.ratelimit;

import dev.ovend.core.OvendException;
import dev.ovend.core.Priority;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request on its way to a permit. Everything is guarded by the manager's lock, but the outcome,
 * which is written before {@code done} and read after it.
 */
final class Waiter {

  /** Who goes first: by priority and age. */
  static final Comparator<Waiter> ORDER =
      (a, b) -> {
        int byTurn = Long.signum(a.turn - b.turn);
        return byTurn != 0 ? byTurn : Long.compare(a.serial, b.serial);
      };

  /** Whose deadline comes first; only for those that have one. */
  static final Comparator<Waiter> BY_DEADLINE =
      (a, b) -> {
        int byTime = Long.signum(a.deadline() - b.deadline());
        return byTime != 0 ? byTime : Long.compare(a.serial, b.serial);
      };

  final Feeder feeder;
  final WaitOptions how;
  final long since;
  private final long turn;
  private final long serial;
  private final Runnable wake;

  // Its neighbours in the queue.
  @Nullable Waiter previous;
  @Nullable Waiter next;

  private @Nullable Grant grant;
  private @Nullable Supplier<? extends OvendException> failure;
  private boolean waits;
  private volatile boolean done;

  /**
   * Creates one.
   *
   * @param wake told once when the outcome is there, if it is not there at once; must not block
   */
  Waiter(Feeder feeder, WaitOptions how, Runnable wake, Arrival arrival) {
    this.feeder = feeder;
    this.how = how;
    this.wake = wake;
    this.since = arrival.now();
    this.serial = arrival.serial();
    this.turn = since + handicap(how.priority()).toNanos();
  }

  /**
   * Returns how much older a request must be to go before one that answers an interaction. The
   * steps between the others are what lets those go in the end that have waited long.
   */
  private static Duration handicap(Priority priority) {
    return switch (priority) {
      case INTERACTION -> Duration.ZERO;
      case HIGH -> Duration.ofMinutes(10);
      case NORMAL -> Duration.ofSeconds(615);
      case LOW -> Duration.ofSeconds(630);
      case BACKGROUND -> Duration.ofSeconds(645);
    };
  }

  /** When a request came, and its number, which orders those that came at one time. */
  record Arrival(long now, long serial) {}

  /** Returns the deadline; there must be one. */
  long deadline() {
    Long deadline = how.deadlineNanos();
    if (deadline == null) {
      throw new IllegalStateException("waiter: no deadline (expected: one)");
    }
    return deadline;
  }

  /** Returns whether there is an outcome. */
  boolean done() {
    return done;
  }

  /** Says that from now on the end has to be told. */
  void waits() {
    waits = true;
  }

  /** Hands the permit over. */
  void succeed(Grant permit) {
    grant = permit;
    end();
  }

  /** Ends the wait without a permit. */
  void fail(Supplier<? extends OvendException> reason) {
    failure = reason;
    end();
  }

  private void end() {
    done = true;
    if (waits) {
      wake.run();
    }
  }

  /** Returns the permit, or null if the wait ended or will end without one. */
  @Nullable Grant grant() {
    return done ? grant : null;
  }

  /** Returns the permit, or throws why there is none; only after it is done. */
  Grant outcome() {
    if (grant != null) {
      return grant;
    }
    if (failure == null) {
      throw new IllegalStateException("waiter: not done (expected: an outcome)");
    }
    throw failure.get();
  }
}
