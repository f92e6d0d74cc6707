package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A client, the model of the server, and delays between them: all on one thread, in virtual time.
 */
final class Simulation {

  final ManualTicker ticker = new ManualTicker();
  final long start = ticker.nanos();
  final ModelServer server = new ModelServer(start);
  final RateLimitManager manager;
  LongSupplier up = () -> 40_000_000;
  LongSupplier down = () -> 40_000_000;

  /** How many of the coming requests lose their answer. */
  int losing;

  final Map<String, List<Integer>> granted = new HashMap<>();
  int answered;
  int lost;
  int cancelled;
  int submitted;

  Simulation() {
    this(RateLimitManager.builder());
  }

  Simulation(RateLimitManager.Builder settings) {
    manager = settings.ticker(ticker).build();
  }

  void at(Duration delay, Runnable action) {
    ticker.schedule(action, delay.toNanos());
  }

  /** Submits a request, which is sent as soon as it has its permit, and again after a 429. */
  Waiter submit(Target target, WaitOptions how) {
    int number = submitted++;
    Waiter[] self = new Waiter[1];
    Waiter waiter =
        manager.enter(
            target,
            how,
            () -> {
              note(target, how, number, self[0]);
              ticker.schedule(() -> send(target, how, self[0]), 0);
            });
    self[0] = waiter;
    if (waiter.done()) {
      note(target, how, number, waiter);
      send(target, how, waiter);
    }
    return waiter;
  }

  private void note(Target target, WaitOptions how, int number, Waiter waiter) {
    if (waiter.grant() != null) {
      granted.computeIfAbsent(target + " " + how.priority(), key -> new ArrayList<>()).add(number);
    }
  }

  private void send(Target target, WaitOptions how, Waiter waiter) {
    Grant permit = waiter.grant();
    if (permit == null) {
      cancelled++;
      return;
    }
    boolean loses = losing > 0;
    losing -= loses ? 1 : 0;
    ticker.schedule(() -> arrive(target, how, permit, loses), up.getAsLong());
  }

  private void arrive(Target target, WaitOptions how, Grant permit, boolean loses) {
    ModelServer.Reply reply = server.serve(target, ticker.nanos());
    if (loses) {
      ticker.schedule(
          () -> {
            lost++;
            permit.unanswered();
          },
          Duration.ofSeconds(2).toNanos());
      return;
    }
    ticker.schedule(
        () -> {
          permit.complete(reply.status(), reply.headers(), reply.limited());
          if (reply.status() == 429) {
            submitted--;
            submit(target, how);
          } else {
            answered++;
          }
        },
        down.getAsLong());
  }

  /** Lets time pass until nothing is left to do, and checks that nothing is left over. */
  Duration run() {
    while (ticker.advanceToNext()) {
      // Everything happens in the actions.
    }
    assertThat(manager.queued()).as("queued").isZero();
    assertThat(manager.inFlight()).as("in flight").isZero();
    assertThat(answered + lost + cancelled).as("ended").isEqualTo(submitted);
    return Duration.ofNanos(ticker.nanos() - start);
  }
}
