package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Buckets whose slots come back one window after their own use, and whose reset is the first. */
class SlidingLogTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Target POST = messages(CHANNEL);
  private static final Target GET = Target.parse(HttpMethod.GET, "/channels/" + CHANNEL);

  private static Simulation wide() {
    return new Simulation(RateLimitManager.builder().globalPerSecond(10_000));
  }

  @ParameterizedTest(name = "clock {0} s ahead")
  @ValueSource(longs = {0, 30, -30})
  void sixtyPosts_fivePerSecond_useItWithoutARefusal(long ahead) {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.clockAhead = Duration.ofSeconds(ahead);
    simulation.server.log(POST, "post", 5, SECOND);
    simulation.submit(60, POST);

    simulation.assertEfficient(95, Duration.ofMillis(11_000 + 80));
    simulation.assertNeverRefused();
    assertThat(simulation.manager.snapshot().buckets().get(0).kind()).isEqualTo(WindowKind.LOG);
  }

  @Test
  void fourHundredGets_fiftyPerSecond_useItWithoutARefusal() {
    Simulation simulation = wide().roundTrip(100);
    simulation.server.log(GET, "get", 50, SECOND);
    simulation.submit(400, GET);

    simulation.assertEfficient(93, Duration.ofMillis(7_000 + 100));
    simulation.assertNeverRefused();
  }

  @Test
  void posts_whileDelaysVaryTwentyfold_useMostOfIt() {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = new Simulation().roundTrip(20, 400, random);
          simulation.server.log(POST, "post", 5, SECOND.multipliedBy(5));
          simulation.submit(100, POST);

          simulation.assertEfficient(85, SECOND.multipliedBy(95).plusMillis(20));
          assertThat(simulation.server.refused).isLessThanOrEqualTo(1);
        });
  }

  /** Others have spent a part when the first request comes, so that its window is not told. */
  @ParameterizedTest(name = "{0} of {1} spent in steps of {2} ms")
  @CsvSource({"2, 5, 50", "5, 5, 100", "4, 5, 0", "20, 50, 10", "50, 50, 10"})
  void bucket_spentBeforeTheFirstRequest_costsOneRefusalAtMost(int spent, int limit, long step) {
    Simulation simulation = wide().roundTrip(80);
    simulation.server.log(POST, "post", limit, SECOND);
    for (int i = 0; i < spent; i++) {
      simulation.at(
          Duration.ofMillis(i * step),
          () -> simulation.server.serve(POST, Body.json("{}"), simulation.ticker.nanos()));
    }
    simulation.at(Duration.ofMillis(spent * step), () -> simulation.submit(10 * limit, POST));

    simulation.run();

    assertThat(simulation.server.refused).isLessThanOrEqualTo(1);
    assertThat(Duration.ofNanos(simulation.lastAnswerAt - simulation.start))
        .isLessThan(Duration.ofSeconds(14));
  }

  @ParameterizedTest(name = "from {0}")
  @ValueSource(strings = {"FIXED", "LEAKY"})
  void kind_thatBecomesALog_surprisesOnce(ModelServer.Kind before) {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = new Simulation().roundTrip(20, 120, random);
          simulation.server.rule(POST, "post", 5, SECOND, before);
          simulation.submit(100, POST);
          simulation.at(
              SECOND.multipliedBy(3).plusNanos(random.nextLong(4 * SECOND.toNanos())),
              () -> simulation.server.log(POST, "post", 5, SECOND));

          simulation.run();

          assertThat(simulation.surprises).isLessThanOrEqualTo(1);
          assertThat(simulation.server.refused).isLessThanOrEqualTo(4);
          assertThat(Duration.ofNanos(simulation.lastAnswerAt - simulation.start))
              .isLessThan(Duration.ofSeconds(24));
        });
  }

  @Test
  void anything_atRandom_isSeldomRefused() {
    int[] count = new int[2];
    Trials.run(
        500,
        20_261_129,
        random -> {
          Simulation simulation = anything(random);
          simulation.run();
          count[0] += simulation.server.served;
          count[1] += simulation.server.refused;
          assertThat(simulation.server.refused).isLessThanOrEqualTo(1);
        });
    assertThat(count[1]).as("refused of " + count[0]).isLessThanOrEqualTo(count[0] / 5_000);
  }

  private static Simulation anything(Random random) {
    random.nextLong(); // The first one hardly differs between seeds.
    Simulation simulation = wide();
    long rtt = 1_000_000L * (1 + random.nextInt(400));
    boolean jitter = random.nextBoolean();
    simulation.up = () -> jitter ? random.nextLong(rtt) : rtt / 2;
    simulation.down = () -> jitter ? random.nextLong(rtt) : rtt / 2;
    List<Target> targets = new ArrayList<>(List.of(messages("1"), messages("2"), messages("3")));
    Duration window = Duration.ofMillis(250 + random.nextInt(5_000));
    simulation.server.log(POST, "post", 1 + random.nextInt(20), window);
    targets.forEach(target -> simulation.submit(1, target));
    for (int i = 0; i < 200; i++) {
      Target target = targets.get(random.nextInt(3));
      long when = random.nextLong(6 * window.toNanos());
      simulation.at(Duration.ofNanos(when), () -> simulation.submit(1, target));
    }
    return simulation;
  }
}
