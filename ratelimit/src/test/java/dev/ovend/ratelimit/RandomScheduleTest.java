package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Priority;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Everything that can happen to requests, at random and in virtual time: what must hold however it
 * comes.
 */
class RandomScheduleTest {

  /** More than all calls and all that becomes due between them can take. */
  private static final int STEPS = 20_000;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** One request from its coming to its end. */
  private static final class Call {
    private final String line;
    private final int number;
    private int woken;
    private int ended;

    Call(String line, int number) {
      this.line = line;
      this.number = number;
    }
  }

  /** A client under random load, and all that it did. */
  private static final class Run {
    private final Random random;
    private final Simulation simulation;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final int parallel;

    /** Whether limits shrink and buckets merge with requests in flight. */
    private final boolean chaos;

    private int flying;
    private boolean closed;

    Run(Random random) {
      this.random = random;
      random.nextLong(); // The first one hardly differs between seeds.
      this.parallel = 1 + random.nextInt(8);
      this.chaos = random.nextBoolean();
      Pacing pacing = any(Pacing.values());
      this.simulation =
          new Simulation(
              RateLimitManager.builder()
                  .parallel(parallel)
                  .maxQueued(50 + random.nextInt(200))
                  .globalPerSecond(5 + random.nextInt(50))
                  .pacing(pacing)
                  .applicationId("99"));
    }

    private <T> T any(T[] values) {
      return values[random.nextInt(values.length)];
    }

    Target target() {
      String channel = "" + (1 + random.nextInt(3));
      return switch (random.nextInt(7)) {
        case 0 -> Target.parse(HttpMethod.GET, "/channels/" + channel + "/messages");
        case 1 -> Target.parse(HttpMethod.PATCH, "/channels/" + channel);
        case 2 -> Target.parse(HttpMethod.POST, "/webhooks/99/token" + channel);
        case 3 -> Target.parse(HttpMethod.POST, "/interactions/" + channel + "/t/callback");
        case 4 -> Target.parse(HttpMethod.GET, "/guilds/" + channel + "/roles");
        default -> messages(channel);
      };
    }

    void serve() {
      ModelServer server = simulation.server;
      Duration window = Duration.ofMillis(250 + random.nextInt(3_000));
      server.rule(messages("1"), "a", 1 + random.nextInt(10), window);
      server.sliding(
          Target.parse(HttpMethod.GET, "/channels/1/messages"),
          "b",
          1 + random.nextInt(10),
          window);
      Target channel = Target.parse(HttpMethod.PATCH, "/channels/1");
      server.rule(channel, "c", 5, window);
      server.hidden(channel, body -> body instanceof Body.Bytes, 2, MINUTE.multipliedBy(2));
      server.globalPerSecond = random.nextInt(4) == 0 ? 3 : 60;
      for (int i = 0; i < 6; i++) {
        String id = "abc".charAt(random.nextInt(3)) + "";
        if (chaos) {
          later(() -> server.rename(random.nextBoolean() ? messages("1") : channel, id));
          later(() -> server.resize(messages("1"), 1 + random.nextInt(10)));
        }
        later(() -> server.failing = random.nextInt(3) == 0 ? 502 : 0);
        later(() -> server.clockAhead = Duration.ofMillis(random.nextInt(120_000) - 60_000));
      }
      later(() -> server.sharedRefused = messages("1").route());
      later(() -> server.sharedRefused = null);
      simulation.at(MINUTE, () -> server.sharedRefused = null);
      simulation.at(MINUTE, () -> server.failing = 0);
    }

    void later(Runnable action) {
      simulation.at(Duration.ofNanos(random.nextLong(MINUTE.toNanos())), action);
    }

    WaitOptions how() {
      WaitOptions how = WaitOptions.forever().withPriority(any(Priority.values()));
      how = random.nextInt(8) == 0 ? how.withBody(Body.json("{\"name\":1}")) : how;
      how = random.nextInt(12) == 0 ? how.withoutWaiting() : how;
      how = random.nextInt(12) == 0 ? how.unauthenticated() : how;
      long soon = simulation.ticker.nanos() + random.nextLong(10_000_000_000L);
      return random.nextInt(6) == 0 ? how.withDeadline(soon) : how;
    }

    void call() {
      Target target = target();
      WaitOptions how = how();
      String line =
          target.route().method()
              + target.path()
              + how.priority()
              + how.authenticated()
              + how.body();
      Call call = new Call(line, calls.size());
      calls.add(call);
      Waiter[] self = new Waiter[1];
      Waiter waiter =
          simulation.manager.enter(
              target,
              how,
              () -> {
                call.woken++;
                granted(call, self[0]);
                simulation.ticker.schedule(() -> send(target, how, call, self[0]), 0);
              });
      self[0] = waiter;
      if (waiter.done()) {
        granted(call, waiter);
        send(target, how, call, waiter);
      } else if (random.nextInt(10) == 0) {
        later(() -> simulation.manager.leave(waiter, () -> new CancelledException("enough")));
      }
    }

    private void granted(Call call, Waiter waiter) {
      if (waiter.grant() == null) {
        return;
      }
      assertThat(closed).as("granted after it was closed").isFalse();
      // Those of one priority go as they came; cancelled ones are left out.
      Integer before = last.put(call.line, call.number);
      assertThat(before == null || before < call.number).as("order of %s", call.line).isTrue();
      assertWithinBounds();
    }

    private void assertWithinBounds() {
      RateLimitSnapshot snapshot = simulation.manager.snapshot();
      assertThat(snapshot.global().used()).isLessThanOrEqualTo(snapshot.global().perSecond());
      for (BucketSnapshot bucket : snapshot.buckets()) {
        boolean callback = bucket.routes().get(0).template().endsWith("/callback");
        Integer limit = bucket.limit();
        int most = Math.max(parallel, limit == null ? 0 : limit);
        assertThat(chaos || callback || bucket.inFlight() <= most).as("%s", bucket).isTrue();
      }
    }

    private void send(Target target, WaitOptions how, Call call, Waiter waiter) {
      Grant grant = waiter.grant();
      if (grant == null) {
        call.ended++;
        return;
      }
      flying++;
      int fate = random.nextInt(20);
      long up = random.nextLong(200_000_000);
      simulation.ticker.schedule(() -> arrive(target, how, call, grant, fate), up);
    }

    private void arrive(Target target, WaitOptions how, Call call, Grant grant, int fate) {
      if (fate == 0) {
        end(call, grant::close);
        return;
      }
      ModelServer.Reply reply =
          simulation.server.serve(target, how.body(), simulation.ticker.nanos());
      long down = random.nextLong(200_000_000);
      Runnable end =
          fate == 1
              ? grant::unanswered
              : () -> grant.complete(reply.status(), reply.headers(), reply.limited());
      simulation.ticker.schedule(() -> end(call, end), down);
    }

    private void end(Call call, Runnable end) {
      flying--;
      call.ended++;
      end.run();
      end.run();
      assertThat(simulation.manager.inFlight())
          .as("permits that are out")
          .isGreaterThanOrEqualTo(0);
    }

    void play() {
      serve();
      for (int i = 0; i < 300; i++) {
        later(this::call);
      }
      if (random.nextInt(4) == 0) {
        later(() -> {
          simulation.manager.close();
          closed = true;
          assertThat(simulation.manager.queued()).isZero();
        });
      }
      int steps = 0;
      while (simulation.ticker.advanceToNext()) {
        assertThat(steps++).as("steps; %s", simulation.manager.snapshot()).isLessThan(STEPS);
      }
      assertThat(flying).isZero();
      assertThat(simulation.manager.queued()).as("queued").isZero();
      assertThat(simulation.manager.inFlight()).as("in flight").isZero();
      assertThat(calls).allSatisfy(call -> assertThat(call.ended).isEqualTo(1));
      assertThat(calls).allSatisfy(call -> assertThat(call.woken).isLessThanOrEqualTo(1));
    }
  }

  @Test
  void anything_atRandom_losesNoPermitAndGrantsNoneTwice() {
    Trials.run(100, 20_261_122, random -> new Run(random).play());
  }

  @Test
  void background_amongEndlessUrgentOnes_getsItsTurnWithinMinutes() {
    Simulation simulation = new Simulation();
    Target target = messages("1");
    simulation.server.rule(target, "post", 1, Duration.ofSeconds(1));
    Map<Priority, Duration> waited = new HashMap<>();
    simulation.submit(1, target);
    for (Priority priority : List.of(Priority.NORMAL, Priority.LOW, Priority.BACKGROUND)) {
      simulation.at(
          Duration.ofSeconds(5),
          () -> {
            Waiter waiter = simulation.submit(target, WaitOptions.forever().withPriority(priority));
            simulation.at(
                Duration.ofMinutes(20),
                () -> waited.put(priority, Duration.ofNanos(waiter.outcome().waitedNanos())));
          });
    }
    for (int i = 0; i < 300; i++) {
      simulation.at(
          Duration.ofMillis(1_000L * i),
          () -> simulation.submit(target, WaitOptions.forever().withPriority(Priority.HIGH)));
    }

    simulation.run();

    // 15, 30 and 45 s older than who is more urgent, and as long as those take that came before.
    assertThat(waited.get(Priority.NORMAL)).isLessThan(Duration.ofSeconds(15 + 20));
    assertThat(waited.get(Priority.LOW)).isLessThan(Duration.ofSeconds(30 + 20));
    assertThat(waited.get(Priority.BACKGROUND)).isLessThan(Duration.ofSeconds(45 + 20));
  }
}
