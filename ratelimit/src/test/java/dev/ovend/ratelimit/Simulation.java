package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * A client, the model of the server, and delays between them: all on one thread, in virtual time.
 */
final class Simulation {

  final ManualTicker ticker;
  final long start;
  final ModelServer server;
  final RateLimitManager manager;
  LongSupplier up = () -> 40_000_000;
  LongSupplier down = () -> 40_000_000;

  /** How many of the coming requests lose their answer. */
  int losing;

  final Map<String, List<Integer>> granted = new HashMap<>();
  int answered;
  int lost;
  int cancelled;

  /** Refusals; requests that were in flight together are refused together. */
  int surprises;

  private long surprisedAt;
  int submitted;

  /** When the last request had its answer. */
  long lastAnswerAt;

  Simulation() {
    this(RateLimitManager.builder());
  }

  Simulation(RateLimitManager.Builder settings) {
    ticker = new ManualTicker();
    start = ticker.nanos();
    server = new ModelServer(start);
    manager = settings.ticker(ticker).build();
  }

  /** Another client of the server of {@code other}, whose time runs with that of the other. */
  Simulation(RateLimitManager.Builder settings, Simulation other) {
    ticker = other.ticker;
    start = other.start;
    server = other.server;
    manager = settings.ticker(ticker).build();
  }

  /** Makes every request and every answer take half of {@code millis}. */
  Simulation roundTrip(long millis) {
    up = () -> millis * 500_000;
    down = () -> millis * 500_000;
    return this;
  }

  /** Makes round trips take from {@code least} to {@code most} milliseconds. */
  Simulation roundTrip(long least, long most, Random random) {
    up = () -> least * 500_000 + random.nextLong((most - least) * 500_000);
    down = () -> least * 500_000 + random.nextLong((most - least) * 500_000);
    return this;
  }

  void submit(int count, Target target) {
    for (int i = 0; i < count; i++) {
      submit(target, WaitOptions.forever());
    }
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
    ModelServer.Reply reply = server.serve(target, how.body(), ticker.nanos());
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
            noteSurprise(permit.sentAt);
            submitted--;
            submit(target, how);
          } else {
            answered++;
            lastAnswerAt = ticker.nanos();
          }
        },
        down.getAsLong());
  }

  private void noteSurprise(long sentAt) {
    if (surprises == 0 || sentAt - surprisedAt >= 0) {
      surprises++;
      surprisedAt = ticker.nanos();
    }
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

  /** Lets everything come to its end, and checks that it took no longer than it should. */
  void assertEfficient(double percent, Duration theory) {
    run();
    double reached = 100.0 * theory.toNanos() / (lastAnswerAt - start);
    assertThat(reached).as("percent of theory").isBetween(percent, 100.0);
  }

  void assertNeverRefused() {
    assertThat(server.refused).as("refused").isZero();
    assertThat(server.refusedGlobally).as("refused globally").isZero();
  }
}
