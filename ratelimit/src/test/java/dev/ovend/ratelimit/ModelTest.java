package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.CancelledException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Priority;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The limiter against the model, where chance decides what happens. Delays that vary down to
 * nothing may mislead it as long as it has seen few: one refusal in ten thousand requests is
 * allowed there.
 */
class ModelTest {

  private static final int SELDOM = 10_000;

  private int served;
  private int refused;

  private void count(Simulation simulation) {
    served += simulation.server.served;
    refused += simulation.server.refused;
  }

  private void assertSeldomRefused() {
    assertThat(refused).as("refused of " + served).isLessThanOrEqualTo(served / SELDOM);
  }

  private static final WaitOptions FOREVER = WaitOptions.forever();

  @Test
  void sixtyPosts_fivePerSecond_takeOneWindowAndOneDelayEach() {
    Simulation simulation = new Simulation();
    Target target = messages(CHANNEL);
    simulation.server.rule(target, "post", 5, Duration.ofSeconds(1));
    for (int i = 0; i < 60; i++) {
      simulation.submit(target, FOREVER);
    }

    Duration taken = simulation.run();

    assertThat(simulation.server.refused).isZero();
    // In theory 11 windows and one round trip; until delays are known, a window costs another.
    assertThat(taken).isEqualTo(Duration.ofMillis(11 * (1000 + 1) + 80 + 80));
  }

  @Test
  void anything_withConstantDelays_isNeverRefused() {
    Trials.run(200, 20_261_121, random -> trial(random, false));
    assertThat(refused).as("refused of " + served).isZero();
  }

  @Test
  void anything_withRandomDelays_isSeldomRefused() {
    Trials.run(1_000, 20_261_121, random -> trial(random, true));
    assertSeldomRefused();
  }

  private void trial(Random random, boolean jitter) {
    Simulation simulation = new Simulation();
    long rtt = 1_000_000L * (1 + random.nextInt(400));
    simulation.up = () -> jitter ? random.nextLong(rtt) : rtt / 2;
    simulation.down = () -> jitter ? random.nextLong(rtt) : rtt / 2;
    int limit = 1 + random.nextInt(10);
    Duration window = Duration.ofMillis(250 + random.nextInt(5_000));
    List<Target> targets =
        List.of(messages("1"), messages("2"), Target.parse(HttpMethod.GET, "/guilds/1/roles"));
    simulation.server.rule(targets.get(0), "a0", limit, window);
    simulation.server.rule(targets.get(2), "b0", limit, window);
    targets.forEach(target -> simulation.submit(target, FOREVER));
    for (int i = 0; i < 120; i++) {
      Target target = targets.get(random.nextInt(3));
      long when = Duration.ofSeconds(1).toNanos() + random.nextLong(4 * window.toNanos());
      simulation.at(Duration.ofNanos(when), () -> submit(simulation, target, random));
    }
    for (int i = 1; i <= random.nextInt(4); i++) {
      String id = "a" + random.nextInt(3);
      simulation.at(
          Duration.ofNanos(random.nextLong(6 * window.toNanos())),
          () -> simulation.server.rename(targets.get(0), id));
    }

    simulation.run();

    count(simulation);
    simulation.granted.forEach((key, order) -> assertThat(order).as(key).isSorted());
  }

  private static void submit(Simulation simulation, Target target, Random random) {
    if (random.nextInt(20) == 0) {
      simulation.losing++;
    }
    Priority priority = random.nextInt(4) == 0 ? Priority.HIGH : Priority.NORMAL;
    Waiter waiter = simulation.submit(target, FOREVER.withPriority(priority));
    if (random.nextInt(10) == 0) {
      simulation.at(
          Duration.ofMillis(random.nextInt(3_000)),
          () -> simulation.manager.leave(waiter, () -> new CancelledException("enough")));
    }
  }

  @Test
  void slidingBucket_withRandomDelays_isSeldomRefused() {
    Trials.run(
        200,
        99,
        random -> {
          Simulation simulation = new Simulation();
          long rtt = 1_000_000L * (1 + random.nextInt(400));
          boolean jitter = random.nextBoolean();
          simulation.up = () -> jitter ? random.nextLong(rtt) : rtt / 2;
          simulation.down = () -> jitter ? random.nextLong(rtt) : rtt / 2;
          Target target = messages(CHANNEL);
          Duration window = Duration.ofMillis(500 + random.nextInt(5_000));
          simulation.server.sliding(target, "post", 1 + random.nextInt(50), window);
          simulation.submit(target, FOREVER);
          for (int i = 0; i < 200; i++) {
            long when = window.toNanos() / 2 + random.nextLong(6 * window.toNanos());
            simulation.at(Duration.ofNanos(when), () -> simulation.submit(target, FOREVER));
          }
          simulation.run();
          count(simulation);
        });
    assertSeldomRefused();
  }

  @Test
  void routesOfOneBucket_withRandomDelays_areSeldomRefused() {
    Trials.run(
        100,
        1_000,
        random -> {
          Simulation simulation = new Simulation();
          simulation.up = () -> random.nextLong(200_000_000);
          simulation.down = () -> random.nextLong(200_000_000);
          List<Target> targets =
              List.of(messages("1"), Target.parse(HttpMethod.GET, "/channels/1/messages"));
          Duration window = Duration.ofMillis(500 + random.nextInt(5_000));
          targets.forEach(target -> simulation.server.rule(target, "both", 5, window));
          simulation.submit(targets.get(0), FOREVER);
          simulation.at(window, () -> simulation.submit(targets.get(1), FOREVER));
          for (int i = 0; i < 100; i++) {
            long when = 2 * window.toNanos() + random.nextLong(4 * window.toNanos());
            Target target = targets.get(random.nextInt(2));
            simulation.at(Duration.ofNanos(when), () -> simulation.submit(target, FOREVER));
          }
          simulation.run();
          count(simulation);
        });
    assertSeldomRefused();
  }

  @Test
  void globalLimit_withRandomDelays_isNeverExceeded() {
    Trials.run(
        20,
        7,
        random -> {
          Simulation simulation = new Simulation();
          simulation.server.globalPerSecond = 50;
          long rtt = 1_000_000L * (1 + random.nextInt(200));
          simulation.up = () -> random.nextLong(rtt);
          simulation.down = () -> random.nextLong(rtt);
          for (int i = 0; i < 1_000; i++) {
            simulation.submit(messages("" + i), FOREVER);
          }
          simulation.run();
          assertThat(simulation.server.refusedGlobally).as("refused globally").isZero();
        });
  }

  @Test
  void globalLimit_constantDelay_takesASecondForFifty() {
    Simulation simulation = new Simulation();
    simulation.server.globalPerSecond = 50;
    for (int i = 0; i < 500; i++) {
      simulation.submit(messages("" + i), FOREVER);
    }

    assertThat(simulation.run()).isEqualTo(Duration.ofMillis(9 * 1_000 + 80 + 89));
    assertThat(simulation.server.refusedGlobally).isZero();
  }

  @Test
  void interactionCallbacks_aThousandAtOnce_areAllInFlight() {
    Simulation simulation = new Simulation();
    for (int i = 0; i < 1_000; i++) {
      simulation.submit(
          Target.parse(
              HttpMethod.POST, "/interactions/" + (1_000 + i) + "/token" + i + "/callback"),
          FOREVER);
    }
    assertThat(simulation.manager.inFlight()).isEqualTo(1_000);

    assertThat(simulation.run()).isEqualTo(Duration.ofMillis(80));
    assertThat(simulation.manager.snapshot().buckets()).isEmpty();
  }

  @Test
  void lostAnswer_ofTheOnlySlot_isWaitedForOneWindow() {
    Simulation simulation = new Simulation();
    Target target = messages(CHANNEL);
    simulation.server.rule(target, "post", 1, Duration.ofSeconds(5));
    simulation.submit(target, FOREVER);
    simulation.at(Duration.ofSeconds(6), () -> simulation.losing = 1);
    simulation.at(Duration.ofSeconds(6), () -> simulation.submit(target, FOREVER));
    simulation.at(Duration.ofSeconds(6), () -> simulation.submit(target, FOREVER));

    Duration taken = simulation.run();

    assertThat(simulation.server.refused).isZero();
    assertThat(taken).isEqualTo(Duration.ofMillis(6_000 + 40 + 2_000 + 5_001 + 80));
  }
}
