package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.CircuitOpenException;
import dev.ovend.core.CircuitState;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Request;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The circuits of a client: one for the host, which fails when no answer comes, and one for each
 * family of routes and each resource that have trouble, which fail with answers of 5xx as well.
 * Attempts wait while one of theirs is open; one at a time goes on as the probe. Thread-safe.
 */
final class Circuits {

  private static final System.Logger LOG = System.getLogger(Circuits.class.getName());
  private static final int INTERNAL_ERROR = 500;

  private final Ticker ticker;
  private final EventSink events;
  private final Successes successes = new Successes();
  private final ReentrantLock lock = new ReentrantLock();
  private final CircuitTable table = new CircuitTable(successes); // guarded by lock
  private final CircuitQueue waiting = new CircuitQueue(); // guarded by lock
  private Ticker.@Nullable Timer timer; // guarded by lock
  private volatile boolean troubled; // whether there is any circuit

  Circuits(Ticker ticker, EventSink events) {
    this.ticker = ticker;
    this.events = events;
  }

  private record Changed(CircuitState before, Admission by, CircuitSnapshot now) {}

  /**
   * Waits until an attempt may go on.
   *
   * @throws CircuitOpenException if it must not wait
   * @throws DeadlineException at its deadline
   * @throws CancelledException if it is cancelled, or its thread interrupted
   */
  Admission enter(CallRun run, Request request) {
    Admission attempt = new Admission(run, request);
    if (troubled) {
      Wait turn = turn(attempt);
      if (turn != null) {
        await(attempt, turn);
      }
    }
    return attempt;
  }

  /** Returns what the attempt has to wait for, or null. */
  private @Nullable Wait turn(Admission attempt) {
    lock.lock();
    try {
      if (admitted(attempt)) {
        return null;
      }
      if (!attempt.run().settings().waiting()) {
        throw new CircuitOpenException(
            attempt.request()
                + ": not sent, because Discord fails and the call asked not to wait; "
                + explanation(attempt));
      }
      Wait turn = waiting.add(attempt);
      schedule();
      return turn;
    } finally {
      lock.unlock();
    }
  }

  private void await(Admission attempt, Wait turn) {
    CallRun run = attempt.run();
    run.enter(Phase.CIRCUIT);
    long left = run.deadlineNanos() - ticker.nanos();
    String doing = "while it waited for Discord to work again";
    boolean over = false;
    try {
      over = turn.await(ticker, left, run.cancellation(), attempt.request(), doing);
    } finally {
      if (!over) {
        forget(attempt);
      }
    }
    if (!over) {
      throw new DeadlineException(
          attempt.request()
              + ": the deadline of "
              + Durations.text(run.settings().deadlineNanos())
              + " passed "
              + doing
              + "; "
              + explanation(attempt),
          null);
    }
  }

  private void forget(Admission attempt) {
    lock.lock();
    try {
      waiting.remove(attempt);
    } finally {
      lock.unlock();
    }
    leave(attempt);
  }

  /** Returns whether an attempt that has its permit may be sent, which counts as sent from then. */
  boolean confirms(Admission attempt) {
    if (!troubled) {
      attempt.sent(successes.next());
      return true;
    }
    lock.lock();
    try {
      boolean all =
          table.of(attempt.resource()).stream().allMatch(circuit -> circuit.confirms(attempt));
      if (all) {
        attempt.sent(successes.next());
      }
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** Ends what {@link #enter} began, whether the attempt has shown something or not. */
  void leave(Admission attempt) {
    if (attempt.probe()) {
      change(attempt, (circuit, now) -> circuit.leave(attempt, now));
    }
  }

  /** Notes that an answer came that is no sign of trouble. */
  void succeeded(Admission attempt) {
    successes.succeeded(attempt.request().route(), attempt.number());
    if (attempt.probe()) {
      forgetFailures(attempt);
    }
    if (troubled) {
      change(attempt, (circuit, now) -> circuit.succeeded(attempt, now));
    }
  }

  private void forgetFailures(Admission probe) {
    lock.lock();
    try {
      waiting.succeeded(probe.resource());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Notes an answer that is a sign of trouble.
   *
   * @return whether the attempt counts for the limit of attempts
   */
  boolean answered(Admission attempt, int status) {
    successes.answered(attempt.number());
    return failed(attempt, null) || status == INTERNAL_ERROR;
  }

  /**
   * Notes that no answer came.
   *
   * @return whether the attempt counts for the limit of attempts
   */
  boolean unanswered(Admission attempt, TransportException failure) {
    Throwable cause = failure.getCause();
    return failed(attempt, cause == null ? failure : cause);
  }

  private boolean failed(Admission attempt, @Nullable Throwable cause) {
    List<Changed> changed;
    boolean counts;
    lock.lock();
    try {
      boolean counted = cause != null && table.shares(cause);
      table.prepare(attempt, cause == null);
      long worked = successes.ofFamily(attempt.request().route());
      boolean again = attempt.probe() && waiting.failed(attempt.resource());
      counts = !attempt.probe() || successes.ofHost() == 0 || othersWork(attempt, worked);
      Circuit.News news = new Circuit.News(counted, again, worked, successes.latest());
      changed =
          changed(
              attempt,
              (circuit, now) -> {
                if (cause == null && circuit.name().equals(CircuitTable.HOST)) {
                  circuit.succeeded(attempt, now);
                } else {
                  circuit.failed(attempt, cause, news, now);
                }
              });
    } finally {
      lock.unlock();
    }
    changed.forEach(this::report);
    return counts;
  }

  /** Returns whether the family has worked since a circuit opened that the attempt is to probe. */
  private boolean othersWork(Admission attempt, long worked) {
    return table.of(attempt.resource()).stream()
        .anyMatch(circuit -> circuit.openSinceBefore(worked));
  }

  private void change(Admission by, BiConsumer<Circuit, Long> change) {
    List<Changed> changed;
    lock.lock();
    try {
      changed = changed(by, change);
    } finally {
      lock.unlock();
    }
    changed.forEach(this::report);
  }

  /** Changes the circuits of an attempt that has ended. */
  private List<Changed> changed(Admission by, BiConsumer<Circuit, Long> change) {
    List<Changed> changed = new ArrayList<>();
    boolean moved = by.probe();
    by.probe(false);
    for (Circuit circuit : table.of(by.resource())) {
      CircuitState before = circuit.state();
      change.accept(circuit, ticker.nanos());
      if (circuit.state() != before) {
        moved = true;
        changed.add(new Changed(before, by, snapshot(circuit, ticker.nanos())));
      }
    }
    table.tidy(by.resource());
    troubled = !table.isEmpty();
    if (moved) {
      wake();
    }
    return changed;
  }

  private void report(Changed change) {
    CircuitSnapshot now = change.now;
    if (change.before == CircuitState.CLOSED) {
      LOG.log(System.Logger.Level.WARNING, "Discord fails, so requests wait: {0}", now);
    } else if (now.state() == CircuitState.CLOSED) {
      LOG.log(System.Logger.Level.INFO, "Discord works again: {0}", now.name());
    }
    if (events.active()) {
      events.publish(
          new RestEvent.CircuitChanged(change.by.request().route(), now.name(), now.state()));
    }
  }

  /** Lets those go on that may, the best probe first. */
  private void wake() {
    if (table.allClosed()) {
      waiting.allWork();
    }
    if (!waiting.isEmpty()) {
      waiting.inOrder().stream().filter(this::admitted).forEach(waiting::release);
    }
    schedule();
  }

  private boolean admitted(Admission attempt) {
    long now = ticker.nanos();
    List<Circuit> all = table.of(attempt.resource());
    if (!all.stream().allMatch(circuit -> circuit.admits(now))) {
      return false;
    }
    all.forEach(circuit -> circuit.enter(attempt, now));
    attempt.probe(all.stream().anyMatch(circuit -> !circuit.closed()));
    return true;
  }

  private void schedule() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
    long now = ticker.nanos();
    long soonest = Long.MAX_VALUE;
    for (Circuit circuit : table.shown()) {
      Long left = circuit.closed() ? null : circuit.untilProbe(now);
      if (left != null && left > 0) {
        soonest = Math.min(soonest, left);
      }
    }
    if (!waiting.isEmpty() && soonest != Long.MAX_VALUE) {
      timer = ticker.schedule(this::due, soonest);
    }
  }

  private void due() {
    lock.lock();
    try {
      wake();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns those that have seen failures lately; those of one resource only while they are open.
   */
  List<CircuitSnapshot> snapshot() {
    lock.lock();
    try {
      long now = ticker.nanos();
      return table.shown().stream().map(circuit -> snapshot(circuit, now)).toList();
    } finally {
      lock.unlock();
    }
  }

  private CircuitSnapshot snapshot(Circuit circuit, long now) {
    Long left = circuit.closed() ? null : circuit.untilProbe(now);
    return new CircuitSnapshot(
        circuit.name(),
        circuit.state(),
        circuit.failures(),
        waiting.count(circuit.name()),
        left == null ? Duration.ZERO : Duration.ofNanos(left));
  }

  /** Returns a line about each circuit that an attempt depends on. */
  private String explanation(Admission attempt) {
    lock.lock();
    try {
      return table.of(attempt.resource()).stream()
          .map(circuit -> snapshot(circuit, ticker.nanos()).toString())
          .collect(Collectors.joining("; "));
    } finally {
      lock.unlock();
    }
  }
}
