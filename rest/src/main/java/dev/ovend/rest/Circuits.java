package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.CircuitOpenException;
import dev.ovend.core.CircuitState;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Request;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Route;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The circuits of a client: one for the host, which fails when no answer comes, and one for each
 * family of routes that has trouble, which fails with answers of 5xx as well. Calls wait while one
 * of theirs is open; the most urgent goes first as the probe, if there is a choice one that may be
 * sent twice. Thread-safe.
 */
final class Circuits {

  private static final System.Logger LOG = System.getLogger(Circuits.class.getName());
  private static final String HOST = "host";
  private static final Comparator<Waiting> ORDER =
      Comparator.comparing((Waiting w) -> w.run.settings().priority())
          .thenComparingLong(w -> w.run.id());

  private final Ticker ticker;
  private final EventSink events;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Circuit> circuits = new LinkedHashMap<>(); // guarded by lock
  private final TreeSet<Waiting> waiting = new TreeSet<>(ORDER); // guarded by lock
  private Ticker.@Nullable Timer timer; // guarded by lock
  private volatile boolean troubled; // whether there is any circuit with failures

  /**
   * Whether there was ever an answer: an address that is wrong does not become right by waiting.
   */
  private volatile boolean reached;

  Circuits(Ticker ticker, EventSink events) {
    this.ticker = ticker;
    this.events = events;
  }

  private record Waiting(CallRun run, Route route, Wait turn) {}

  private record Changed(CircuitState before, Route route, CircuitSnapshot now) {}

  /**
   * Waits until a call may go on.
   *
   * @throws CircuitOpenException if it must not wait
   * @throws DeadlineException at its deadline
   * @throws CancelledException if it is cancelled, or its thread interrupted
   */
  void enter(CallRun run, Request request) {
    run.probe(false);
    run.counts(true);
    if (!troubled) {
      return;
    }
    Waiting place = new Waiting(run, request.route(), new Wait());
    lock.lock();
    try {
      if (admitted(place)) {
        return;
      }
      if (!run.settings().waiting()) {
        throw new CircuitOpenException(
            request + ": not sent, because Discord fails and the call asked not to wait; " + this);
      }
      waiting.add(place);
      schedule();
    } finally {
      lock.unlock();
    }
    await(place, request);
  }

  private void await(Waiting place, Request request) {
    CallRun run = place.run;
    run.enter(Phase.CIRCUIT);
    long left = run.deadlineNanos() - ticker.nanos();
    try {
      if (!place.turn.await(
          ticker, left, run.cancellation(), request, "while it waited for Discord to work again")) {
        throw new DeadlineException(
            request
                + ": the deadline of "
                + Durations.text(run.settings().deadlineNanos())
                + " passed while it waited for Discord to work again; "
                + this,
            null);
      }
    } finally {
      lock.lock();
      try {
        waiting.remove(place);
      } finally {
        lock.unlock();
      }
    }
  }

  /** Returns whether a call that has its permit may still be sent. */
  boolean confirms(CallRun run, Request request) {
    if (!troubled) {
      return true;
    }
    lock.lock();
    try {
      boolean all = true;
      for (Circuit circuit : of(request.route())) {
        all &= circuit.confirms(run);
      }
      return all;
    } finally {
      lock.unlock();
    }
  }

  /** Ends what {@link #enter} began, whether the call has told something or not. */
  void leave(CallRun run, Request request) {
    if (run.probe()) {
      change(request.route(), (circuit, now) -> circuit.leave(run, now));
    }
  }

  /** Notes that an answer came that is no sign of trouble. */
  void succeeded(CallRun run, Request request) {
    if (!reached) {
      reached = true;
    }
    if (troubled) {
      change(request.route(), (circuit, now) -> circuit.succeeded(run, now));
    }
  }

  /**
   * Notes a failure.
   *
   * @param answered whether there was an answer at all
   */
  void failed(CallRun run, Request request, boolean answered) {
    lock.lock();
    try {
      if (answered) {
        reached = true;
      }
      circuits.computeIfAbsent(family(request.route()), Circuit::new);
      if (!answered) {
        circuits.computeIfAbsent(HOST, Circuit::new);
      }
    } finally {
      lock.unlock();
    }
    change(
        request.route(),
        (circuit, now) -> {
          if (answered && circuit.name().equals(HOST)) {
            circuit.succeeded(run, now);
          } else {
            circuit.failed(run, now);
          }
        });
  }

  private void change(Route route, BiConsumer<Circuit, Long> change) {
    List<Changed> changed = new ArrayList<>();
    lock.lock();
    try {
      for (Circuit circuit : of(route)) {
        CircuitState before = circuit.state();
        change.accept(circuit, ticker.nanos());
        if (circuit.state() != before) {
          changed.add(new Changed(before, route, snapshot(circuit, ticker.nanos())));
        }
      }
      circuits.values().removeIf(circuit -> circuit.closed() && circuit.failures() == 0);
      troubled = !circuits.isEmpty();
      wake();
    } finally {
      lock.unlock();
    }
    changed.forEach(this::tell);
  }

  private void tell(Changed change) {
    CircuitSnapshot now = change.now;
    if (change.before == CircuitState.CLOSED) {
      LOG.log(System.Logger.Level.WARNING, "Discord fails, so requests wait: {0}", now);
    } else if (now.state() == CircuitState.CLOSED) {
      LOG.log(System.Logger.Level.INFO, "Discord works again: {0}", now.name());
    }
    if (events.active()) {
      events.publish(new RestEvent.CircuitChanged(change.route, now.name(), now.state()));
    }
  }

  /** Lets on whoever may go on; what may be sent twice is the better probe. */
  private void wake() {
    if (!waiting.isEmpty()) {
      wake(true);
      wake(false);
      schedule();
    }
  }

  private void wake(boolean onlyRepeatable) {
    for (Iterator<Waiting> places = waiting.iterator(); places.hasNext(); ) {
      Waiting place = places.next();
      if ((!onlyRepeatable || place.run.mode().idempotency().repeatable()) && admitted(place)) {
        places.remove();
        place.turn.end();
      }
    }
  }

  private boolean admitted(Waiting place) {
    long now = ticker.nanos();
    List<Circuit> all = of(place.route);
    for (Circuit circuit : all) {
      if (!circuit.admits(place.run, now)) {
        return false;
      }
    }
    all.forEach(circuit -> circuit.enter(place.run, now));
    boolean probe = all.stream().anyMatch(circuit -> !circuit.closed());
    place.run.probe(probe);
    place.run.counts(!probe || !reached);
    return true;
  }

  private void schedule() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
    long now = ticker.nanos();
    long soonest = Long.MAX_VALUE;
    for (Circuit circuit : circuits.values()) {
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

  /** Returns those that a route depends on and that have trouble. */
  private List<Circuit> of(Route route) {
    List<Circuit> found = new ArrayList<>(2);
    for (String name : List.of(HOST, family(route))) {
      Circuit circuit = circuits.get(name);
      if (circuit != null) {
        found.add(circuit);
      }
    }
    return found;
  }

  private static String family(Route route) {
    int end = route.template().indexOf('/', 1);
    return end < 0 ? route.template() : route.template().substring(0, end);
  }

  /** Returns those that have seen failures lately. */
  List<CircuitSnapshot> snapshot() {
    lock.lock();
    try {
      long now = ticker.nanos();
      return circuits.values().stream().map(circuit -> snapshot(circuit, now)).toList();
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
        (int) waiting.stream().filter(w -> of(w.route).contains(circuit)).count(),
        left == null ? Duration.ZERO : Duration.ofNanos(left));
  }

  /** Returns a line for each circuit with trouble. */
  @Override
  public String toString() {
    return snapshot().stream().map(CircuitSnapshot::toString).collect(Collectors.joining("; "));
  }
}
