package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How close a limit is used to what it allows, and that nothing is refused meanwhile. In theory
 * every window is used in full from its very beginning, and the last answer takes one round trip.
 */
class ThroughputTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Target POST = messages(CHANNEL);
  private static final Target REACTION =
      Target.parse(
          HttpMethod.PUT, "/channels/" + CHANNEL + "/messages/1180000000000000000/reactions/x/@me");

  /** A client for which only buckets are the limit. */
  private static Simulation wide() {
    return new Simulation(RateLimitManager.builder().globalPerSecond(10_000));
  }

  @ParameterizedTest(name = "clock {0} s ahead")
  @ValueSource(longs = {0, 30, -30})
  void sixtyPosts_fivePerSecondFixed_useIt(long ahead) {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.clockAhead = Duration.ofSeconds(ahead);
    simulation.server.rule(POST, "post", 5, SECOND);
    simulation.submit(60, POST);

    simulation.assertEfficient(97, Duration.ofMillis(11_000 + 80));
    simulation.assertNeverRefused();
  }

  @ParameterizedTest(name = "clock {0} s ahead")
  @ValueSource(longs = {0, 30, -30})
  void sixtyPosts_fivePerSecondSliding_useIt(long ahead) {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.clockAhead = Duration.ofSeconds(ahead);
    simulation.server.sliding(POST, "post", 5, SECOND);
    simulation.submit(60, POST);

    simulation.assertEfficient(97, Duration.ofMillis(55 * 200 + 80));
    simulation.assertNeverRefused();
  }

  @Test
  void slidingBucket_afterABurst_opensSlotBySlot() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.sliding(POST, "post", 5, SECOND);
    simulation.submit(20, POST);
    simulation.run();
    long begin = simulation.ticker.nanos() + SECOND.multipliedBy(10).toNanos();
    long[] sent = new long[7];
    simulation.at(
        Duration.ofNanos(begin - simulation.ticker.nanos()),
        () -> {
          for (int i = 0; i < sent.length; i++) {
            int number = i;
            Waiter[] self = new Waiter[1];
            self[0] = simulation.submit(POST, WaitOptions.forever());
            if (self[0].done()) {
              sent[number] = self[0].outcome().sentAt;
            } else {
              simulation.at(SECOND.multipliedBy(2), () -> sent[number] = self[0].outcome().sentAt);
            }
          }
        });

    simulation.run();

    assertThat(sent[4] - begin).as("the burst").isZero();
    assertThat(Duration.ofNanos(sent[5] - begin))
        .isBetween(Duration.ofMillis(200), Duration.ofMillis(206));
    assertThat(Duration.ofNanos(sent[6] - begin))
        .isBetween(Duration.ofMillis(400), Duration.ofMillis(408));
    simulation.assertNeverRefused();
  }

  @Test
  void fortyChannels_inTurn_useTheGlobalLimit() {
    Trials.run(
        20,
        1,
        random -> {
          Simulation simulation = fortyChannels(random);
          for (int i = 0; i < 800; i++) {
            simulation.submit(1, messages("" + i % 40));
          }

          simulation.assertEfficient(94, Duration.ofMillis(15_000 + 30));
          simulation.assertNeverRefused();
        });
  }

  /** The last channels have most to do when the others are done, and wait for their own limit. */
  @Test
  void fortyChannels_oneAfterTheOther_useTheGlobalLimitUntilTheLast() {
    Trials.run(
        20,
        1,
        random -> {
          Simulation simulation = fortyChannels(random);
          for (int i = 0; i < 40; i++) {
            simulation.submit(20, messages("" + i));
          }
          int[] served = new int[1];
          simulation.at(SECOND.multipliedBy(14), () -> served[0] = simulation.server.served);

          simulation.assertEfficient(75, Duration.ofMillis(15_000 + 30));
          simulation.assertNeverRefused();
          assertThat(served[0]).as("in 14 seconds").isGreaterThanOrEqualTo(14 * 50 * 94 / 100);
        });
  }

  private static Simulation fortyChannels(Random random) {
    Simulation simulation = new Simulation().roundTrip(30, 90, random);
    simulation.server.globalPerSecond = 50;
    simulation.server.globalFixed = true;
    simulation.server.rule(POST, "post", 5, SECOND.multipliedBy(2));
    return simulation;
  }

  @Test
  void sixtyReactions_oneInAQuarterSecond_useIt() {
    Simulation simulation = new Simulation().roundTrip(100);
    simulation.server.rule(REACTION, "reaction", 1, Duration.ofMillis(250));
    simulation.submit(60, REACTION);

    simulation.assertEfficient(95, Duration.ofMillis(59 * 250 + 100));
    simulation.assertNeverRefused();
  }

  @Test
  void fourHundredGets_fiftyPerSecond_useIt() {
    Target get = Target.parse(HttpMethod.GET, "/channels/" + CHANNEL);
    Simulation simulation = wide().roundTrip(100);
    simulation.server.rule(get, "get", 50, SECOND);
    simulation.submit(400, get);

    simulation.assertEfficient(95, Duration.ofMillis(7_000 + 100));
    simulation.assertNeverRefused();
  }

  @ParameterizedTest(name = "seconds of the server: {0}")
  @ValueSource(booleans = {false, true})
  void thousandWithoutHeaders_underTheGlobalLimit_useIt(boolean fixed) {
    Simulation simulation = new Simulation().roundTrip(100);
    simulation.server.globalPerSecond = 50;
    simulation.server.globalFixed = fixed;
    simulation.submit(1_000, POST);

    simulation.assertEfficient(93, Duration.ofMillis(19_000 + 100));
    simulation.assertNeverRefused();
  }

  @Test
  void twoHundred_overAHundredUnknownChannels_useTheGlobalLimit() {
    Simulation simulation = new Simulation().roundTrip(50);
    simulation.server.globalPerSecond = 50;
    simulation.server.rule(POST, "post", 5, SECOND.multipliedBy(5));
    for (int i = 0; i < 200; i++) {
      simulation.submit(1, messages("" + i % 100));
    }

    simulation.assertEfficient(94, Duration.ofMillis(3_000 + 50));
    simulation.assertNeverRefused();
  }

  @Test
  void posts_whileDelaysVaryTwentyfold_useMostOfTheLimit() {
    Trials.run(20, 1, random -> jitter(random, false));
  }

  @Test
  void posts_onASlidingBucketWhileDelaysVaryTwentyfold_useMostOfTheLimit() {
    Trials.run(20, 1, random -> jitter(random, true));
  }

  private static void jitter(Random random, boolean sliding) {
    Simulation simulation = new Simulation().roundTrip(20, 400, random);
    if (sliding) {
      simulation.server.sliding(POST, "post", 5, SECOND.multipliedBy(5));
    } else {
      simulation.server.rule(POST, "post", 5, SECOND.multipliedBy(5));
    }
    simulation.submit(100, POST);

    simulation.assertEfficient(88, SECOND.multipliedBy(95).plusMillis(20));
    simulation.assertNeverRefused();
  }
}
