package dev.ovend.ratelimit;

import dev.ovend.core.OvendException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Hands free slots to those who wait. A slot of the bucket and one of the gate are taken together,
 * so nobody holds the one while waiting for the other. Guarded by the manager's lock.
 */
final class Dispatcher {

  private final List<Gate> gates;
  private final Pacing pacing;
  private final GrantFactory grants;
  private final Waits waits = new Waits();
  private final TreeSet<Lane> alarms = new TreeSet<>(Lane.BY_ALARM);
  private final TreeSet<Waiter> deadlines = new TreeSet<>(Waiter.BY_DEADLINE);
  private int queued;
  private int inFlight;

  Dispatcher(List<Gate> gates, Pacing pacing, GrantFactory grants) {
    this.gates = gates;
    this.pacing = pacing;
    this.grants = grants;
  }

  /** Makes the permit of a request that is sent now. */
  @FunctionalInterface
  interface GrantFactory {
    Grant grant(Waiter waiter, long now);
  }

  int queued() {
    return queued;
  }

  int inFlight() {
    return inFlight;
  }

  /** Gives {@code waiter} its permit if nothing at all stands against it. */
  boolean passes(Waiter waiter, long now) {
    Feeder feeder = waiter.feeder;
    boolean passes =
        feeder.lane.waiting().isEmpty()
            && feeder.lane.free(now) > 0
            && feeder.closedFor(now) == 0
            && feeder.gate().admits(waiter, now);
    if (passes) {
      send(waiter, now);
    }
    return passes;
  }

  /** Lets {@code waiter} wait; it is done at once if it is its turn. */
  void enqueue(Waiter waiter, long now) {
    Feeder feeder = waiter.feeder;
    queued++;
    feeder.add(waiter);
    if (waiter.how.deadlineNanos() != null) {
      deadlines.add(waiter);
    }
    refresh(feeder.lane, now);
    pump(now);
  }

  private void send(Waiter waiter, long now) {
    Feeder feeder = waiter.feeder;
    feeder.lane.change(new Bucket.Change.Sent(), now);
    if (pacing == Pacing.SMOOTH
        || (pacing == Pacing.ADAPTIVE && feeder.lane.bucket().share().hasOthers())) {
      feeder.lane.pace(now);
    }
    feeder.gate().pass(waiter, now);
    feeder.sent(now);
    inFlight++;
    note(waiter, now);
    waiter.succeed(grants.grant(waiter, now));
  }

  private void note(Waiter waiter, long now) {
    long waited = now - waiter.since;
    waits.add(waited);
    if (waited > 0) {
      waiter.feeder.lane.noted().waits.add(waited);
    }
  }

  /** Returns how long requests waited. */
  Waits waits() {
    return waits;
  }

  /** Ends a request in flight. */
  void end(Feeder feeder, Bucket.Change change, long now) {
    feeder.lane.change(change, now);
    feeder.inFlight--;
    inFlight--;
  }

  /** Ends the wait of {@code waiter} without a permit, unless it has ended. */
  void fail(Waiter waiter, Supplier<? extends OvendException> reason, long now) {
    if (!waiter.done()) {
      dequeue(waiter);
      waiter.fail(reason);
      refresh(waiter.feeder.lane, now);
    }
  }

  /** Ends the wait of everybody without a permit. */
  void failAll(Iterable<Feeder> feeders, Function<Feeder, OvendException> reason) {
    for (Feeder feeder : feeders) {
      Waiter waiter;
      while ((waiter = feeder.first()) != null) {
        dequeue(waiter);
        waiter.fail(() -> reason.apply(feeder));
      }
    }
    alarms.forEach(lane -> lane.alarmed = false);
    alarms.clear();
  }

  private void dequeue(Waiter waiter) {
    Feeder feeder = waiter.feeder;
    if (feeder.listed == waiter) {
      feeder.gate().list(feeder, null);
    }
    if (waiter.how.deadlineNanos() != null) {
      deadlines.remove(waiter);
    }
    feeder.remove(waiter);
    queued--;
  }

  /** Hands out what {@code lane} has, and arranges for what it will have. */
  void refresh(Lane lane, long now) {
    Waiter next;
    while (lane.free(now) > 0 && (next = lane.next(now)) != null) {
      dequeue(next);
      send(next, now);
    }
    boolean free = lane.free(now) > 0;
    for (Feeder feeder : lane.waiting()) {
      boolean ready = free && feeder.closedFor(now) == 0;
      feeder.gate().list(feeder, ready ? feeder.first() : null);
    }
    alarm(lane, now);
  }

  private void alarm(Lane lane, long now) {
    long opensIn = lane.opensIn(now);
    boolean wanted = opensIn != Bucket.NEVER;
    if (lane.alarmed && wanted && lane.alarmAt == now + opensIn) {
      return;
    }
    if (lane.alarmed) {
      alarms.remove(lane);
    }
    lane.alarmed = wanted;
    if (wanted) {
      lane.alarmAt = now + opensIn;
      alarms.add(lane);
    }
  }

  /** Lets those pass who waited for a gate only. */
  void pump(long now) {
    for (Gate gate : gates) {
      Waiter next;
      while ((next = gate.next(now)) != null) {
        dequeue(next);
        send(next, now);
        refresh(next.feeder.lane, now);
      }
    }
  }

  /** Does everything that time has made due. */
  void due(long now) {
    while (!alarms.isEmpty() && alarms.first().alarmAt - now <= 0) {
      Lane lane = alarms.first();
      alarms.remove(lane);
      lane.alarmed = false;
      refresh(lane, now);
    }
    pump(now);
    while (!deadlines.isEmpty() && deadlines.first().deadline() - now <= 0) {
      Waiter late = deadlines.first();
      Forecast forecast = Forecast.of(late.feeder, late.how.priority(), now);
      fail(late, () -> Failures.late(late, forecast, now), now);
    }
  }

  /** Returns the time after which something will be due, or NEVER. */
  long dueIn(long now) {
    if (queued == 0) {
      return Bucket.NEVER;
    }
    long in = alarms.isEmpty() ? Bucket.NEVER : Math.max(0, alarms.first().alarmAt - now);
    if (!deadlines.isEmpty()) {
      in = Math.min(in, Math.max(0, deadlines.first().deadline() - now));
    }
    for (Gate gate : gates) {
      in = Math.min(in, gate.opensIn(now));
    }
    return in;
  }
}
