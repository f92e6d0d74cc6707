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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits that do not stay as they are: each change may cost one refusal, and no request. */
class ChangingLimitTest {

  private static final Target POST = messages(CHANNEL);
  private static final Duration WINDOW = Duration.ofSeconds(2);

  /** Sixty posts, of which half are there at once and the others come bit by bit. */
  private static Simulation posting(Random random, int limit, boolean sliding) {
    Simulation simulation = new Simulation().roundTrip(20, 120, random);
    if (sliding) {
      simulation.server.sliding(POST, "post", limit, WINDOW);
    } else {
      simulation.server.rule(POST, "post", limit, WINDOW);
    }
    simulation.submit(30, POST);
    for (int i = 0; i < 30; i++) {
      long when = random.nextLong(WINDOW.multipliedBy(10).toNanos());
      simulation.at(Duration.ofNanos(when), () -> simulation.submit(1, POST));
    }
    return simulation;
  }

  /**
   * One request goes ahead into each window once delays are known, which a few windows tell. What
   * is in flight together at the change may be refused together.
   */
  @ParameterizedTest(name = "from {0} to {1}, sliding: {2}")
  @CsvSource({
    "5, 3, false",
    "5, 1, false",
    "10, 5, false",
    "5, 8, false",
    "1, 10, false",
    "5, 3, true",
    "10, 5, true",
    "5, 8, true"
  })
  void limit_thatChanges_costsAtMostOneRefusal(int before, int after, boolean sliding) {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = posting(random, before, sliding);
          simulation.submit(60, POST);
          int[] allowed = {1};
          simulation.at(
              WINDOW.multipliedBy(2).plusNanos(random.nextLong(WINDOW.multipliedBy(4).toNanos())),
              () -> {
                boolean together = simulation.manager.inFlight() > 0;
                allowed[0] = together ? Math.max(1, before - after) : 1;
                simulation.server.resize(POST, after);
              });

          simulation.run();

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(allowed[0]);
          assertThat(simulation.answered).isEqualTo(120);
        });
  }

  @Test
  void limit_thatGrows_isUsedFromTheNextWindowOn() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.rule(POST, "post", 1, WINDOW);
    simulation.submit(41, POST);
    simulation.at(Duration.ofSeconds(1), () -> simulation.server.resize(POST, 10));

    simulation.run();

    // One, then four windows of ten.
    assertThat(Duration.ofNanos(simulation.lastAnswerAt - simulation.start))
        .isLessThan(Duration.ofMillis(4 * 2_000 + 300));
    simulation.assertNeverRefused();
  }

  /** What is on its way together when a limit shrinks may be refused together. */
  @ParameterizedTest(name = "{0}")
  @EnumSource(ModelServer.Kind.class)
  void limit_thatShrinksAndGrowsWithItsWindow_surprisesOnceAndIsUsedSoon(ModelServer.Kind kind) {
    Trials.run(
        100,
        1,
        random -> {
          Simulation simulation = new Simulation().roundTrip(60, 100, random);
          simulation.server.rule(POST, "post", 5, Duration.ofSeconds(1), kind);
          simulation.submit(200, POST);
          simulation.at(
              Duration.ofMillis(4_000 + random.nextInt(1_000)),
              () -> simulation.server.rule(POST, "post", 2, Duration.ofSeconds(3), kind));
          int[] at = new int[3];
          long grown = 16_000L + random.nextInt(3_000);
          simulation.at(Duration.ofSeconds(6), () -> at[0] = simulation.surprises);
          simulation.at(
              Duration.ofMillis(grown),
              () -> {
                at[1] = simulation.answered;
                simulation.server.rule(POST, "post", 8, Duration.ofSeconds(1), kind);
              });
          simulation.at(
              Duration.ofMillis(grown + 7_000), () -> at[2] = simulation.answered - at[1]);

          simulation.run();

          assertThat(at[0]).as("surprises when it shrank").isLessThanOrEqualTo(1);
          assertThat(simulation.surprises - at[0]).as("when it grew").isLessThanOrEqualTo(1);
          assertThat(at[2]).as("in seven seconds after it grew").isGreaterThan(2 * 6);
        });
  }

  @ParameterizedTest(name = "sliding: {0}")
  @ValueSource(booleans = {false, true})
  void bucketId_thatChanges_costsNothing(boolean sliding) {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = posting(random, 5, sliding);
          simulation.at(
              Duration.ofNanos(random.nextLong(WINDOW.multipliedBy(6).toNanos())),
              () -> simulation.server.rename(POST, "other"));

          simulation.run();

          assertThat(simulation.server.refused).as("refused").isZero();
        });
  }

  @ParameterizedTest(name = "sliding: {0}")
  @ValueSource(booleans = {false, true})
  void bucketId_thatFlips_costsAtMostOneRefusalEach(boolean sliding) {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = posting(random, 5, sliding);
          for (int i = 1; i <= 8; i++) {
            String id = i % 2 == 0 ? "post" : "other";
            simulation.at(
                Duration.ofMillis(1_500L * i + random.nextInt(500)),
                () -> simulation.server.rename(POST, id));
          }

          simulation.run();

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(8);
        });
  }

  /** Two counters behind one route, of which each answer shows the one that is emptier. */
  @Test
  void bucketId_ofWhicheverCounterIsEmptier_losesNothing() {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = posting(random, 5, false);
          for (int i = 1; i <= 6; i++) {
            boolean other = i % 2 == 1;
            simulation.at(
                WINDOW.multipliedBy(i),
                () ->
                    simulation.server.rule(
                        POST, other ? "other" : "post", other ? 2 : 5, WINDOW.multipliedBy(2)));
          }

          simulation.run();

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(6);
          assertThat(simulation.answered).isEqualTo(60);
        });
  }

  @ParameterizedTest(name = "by {0} ms")
  @ValueSource(longs = {-30_000, -2_000, -200, 200, 2_000, 30_000})
  void clockOfTheServer_thatSteps_costsAtMostTwoRefusals(long millis) {
    Trials.run(
        40,
        1,
        random -> {
          boolean sliding = random.nextBoolean();
          Simulation simulation = posting(random, 5, sliding);
          simulation.at(
              Duration.ofNanos(random.nextLong(WINDOW.multipliedBy(6).toNanos())),
              () -> simulation.server.clockAhead = Duration.ofMillis(millis));

          Duration taken = simulation.run();

          // Of requests answered together, some by either clock, those of the new one look stale.
          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(2);
          assertThat(taken).isLessThan(Duration.ofSeconds(45));
        });
  }

  @Test
  void kind_thatChangesFromSlidingToFixed_costsAtMostOneRefusal() {
    Trials.run(
        40,
        1,
        random -> {
          Simulation simulation = posting(random, 5, true);
          simulation.at(
              Duration.ofNanos(random.nextLong(WINDOW.multipliedBy(6).toNanos())),
              () -> simulation.server.rule(POST, "post", 5, WINDOW));

          simulation.run();

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(1);
        });
  }

  @Test
  void sharedRefusal_ofTheDocs_stopsTheRouteAndNothingElse() {
    Target get = Target.parse(HttpMethod.GET, "/channels/" + CHANNEL + "/messages");
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.rule(POST, "post", 5, WINDOW);
    simulation.server.rule(get, "get", 5, WINDOW);
    simulation.submit(1, get);
    simulation.submit(1, POST);
    simulation.at(
        Duration.ofSeconds(10),
        () -> {
          simulation.server.sharedRefused = POST.route();
          simulation.submit(10, POST);
        });
    simulation.at(Duration.ofSeconds(20), () -> simulation.server.sharedRefused = null);
    Waiter[] others = new Waiter[5];
    simulation.at(
        Duration.ofSeconds(15),
        () -> {
          for (int i = 0; i < others.length; i++) {
            others[i] = simulation.submit(get, WaitOptions.forever());
          }
          assertThat(others).allMatch(Waiter::done);
        });

    Duration taken = simulation.run();

    // Those in flight are refused together; everybody else waits as long as the body says.
    assertThat(simulation.server.refusedShared).isLessThanOrEqualTo(5);
    assertThat(taken)
        .isBetween(Duration.ofSeconds(10 + 1_337), Duration.ofSeconds(10 + 1_337 + 10));
    assertThat(simulation.answered).isEqualTo(17);
    simulation.assertNeverRefused();
  }
}
