package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes whose answers carry no limit headers, though they have a limit. */
class SilentLimitTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int FEW = 5;

  private static Target channel(int number) {
    return Target.parse(HttpMethod.POST, "/channels/" + number + "/messages");
  }

  /** Limits as requests and seconds. */
  private static Stream<Arguments> limits() {
    List<int[]> limits =
        List.of(
            new int[] {1, 1},
            new int[] {5, 1},
            new int[] {5, 5},
            new int[] {50, 10},
            new int[] {2, 60},
            new int[] {3, 1},
            new int[] {10, 2});
    return limits.stream()
        .flatMap(limit ->
            Stream.of(20, 80, 300)
                .flatMap(rtt ->
                    Stream.of(false, true)
                        .map(sliding -> Arguments.of(limit[0], limit[1], rtt, sliding))));
  }

  /** Returns how many refusals may tell a limit: those in flight when it is first reached count. */
  private static int few(int limit) {
    return limit <= FEW ? FEW : FEW + limit / 4;
  }

  private static Duration theory(int requests, int limit, int seconds, long rtt, boolean sliding) {
    Duration window = Duration.ofSeconds(seconds);
    Duration waits =
        sliding
            ? window.multipliedBy(requests - limit).dividedBy(limit)
            : window.multipliedBy((requests + limit - 1) / limit - 1);
    return waits.plusMillis(rtt);
  }

  @ParameterizedTest(name = "{0} in {1} s, round trip {2} ms, sliding: {3}")
  @MethodSource("limits")
  void posts_ofARouteWithoutHeaders_findTheLimitWithFewRefusals(
      int limit, int seconds, long rtt, boolean sliding) {
    Simulation simulation = new Simulation().roundTrip(rtt);
    simulation.server.silent(channel(1), limit, Duration.ofSeconds(seconds), sliding);
    int requests = Math.max(60, 12 * limit);
    simulation.submit(requests, channel(1));

    simulation.assertEfficient(80, theory(requests, limit, seconds, rtt, sliding));

    assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(few(limit));
    assertThat(simulation.answered).isEqualTo(requests);
  }

  @ParameterizedTest(name = "{0} in {1} s, round trip {2} ms, sliding: {3}")
  @MethodSource("limits")
  void posts_whileDelaysVary_findTheLimitWithFewRefusals(
      int limit, int seconds, long rtt, boolean sliding) {
    Trials.run(
        10,
        1,
        random -> {
          Simulation simulation = new Simulation().roundTrip(rtt / 2, 3 * rtt / 2, random);
          simulation.server.silent(channel(1), limit, Duration.ofSeconds(seconds), sliding);
          int requests = Math.max(60, 12 * limit);
          simulation.submit(requests, channel(1));

          simulation.assertEfficient(
              rtt > 100 ? 50 : 75, theory(requests, limit, seconds, rtt, sliding));

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(few(limit) + FEW);
        });
  }

  @ParameterizedTest(name = "sliding: {0}")
  @ValueSource(booleans = {false, true})
  void posts_whileTheFirstAreSlow_useFourFifthsOfTheLimit(boolean sliding) {
    Trials.run(
        50,
        1,
        random -> {
          Simulation simulation = new Simulation();
          // The connection is opened, and code is loaded, with the first requests.
          long[] ways = {0};
          simulation.up =
              () -> {
                long slow = ways[0]++ == 0 ? 200 : ways[0] < 10 ? random.nextLong(20) : 0;
                return (40 + slow) * 1_000_000 + random.nextLong(3_000_000);
              };
          simulation.down = () -> 40_000_000 + random.nextLong(3_000_000);
          simulation.server.silent(channel(1), 5, SECOND, sliding);
          simulation.submit(60, channel(1));

          simulation.assertEfficient(80, theory(60, 5, 1, 80, sliding));

          assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(FEW);
        });
  }

  @Test
  void posts_ofOtherChannels_beginWithWhatOneHasLearned() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.silent(channel(1), 5, SECOND, false);
    simulation.submit(15, channel(1));
    simulation.run();
    int refused = simulation.server.refused;

    for (int i = 2; i <= 5; i++) {
      simulation.submit(10, channel(i));
    }
    long begin = simulation.ticker.nanos();
    simulation.run();

    assertThat(simulation.server.refused).isEqualTo(refused);
    assertThat(Duration.ofNanos(simulation.lastAnswerAt - begin))
        .isLessThan(Duration.ofMillis(1_100));
  }

  @Test
  void posts_ofManyChannelsAtOnce_areNotRefusedInEach() {
    Simulation simulation = new Simulation(wide()).roundTrip(80);
    simulation.server.silent(channel(1), 5, SECOND, false);
    for (int i = 1; i <= 40; i++) {
      simulation.submit(10, channel(i));
    }

    simulation.run();

    assertThat(simulation.server.refused).isLessThanOrEqualTo(2 * FEW);
  }

  @Test
  void posts_afterARestart_beginWithWhatWasLearned() {
    RateLimitStore store = RateLimitStore.inMemory();
    Simulation first = new Simulation(RateLimitManager.builder().store(store)).roundTrip(80);
    first.server.silent(channel(1), 5, SECOND, false);
    first.submit(15, channel(1));
    first.run();
    assertThat(store.load())
        .singleElement()
        .satisfies(learned -> assertThat(learned.limit()).isEqualTo(5))
        .satisfies(learned -> assertThat(learned.bucketId()).isEmpty());

    Simulation second = new Simulation(RateLimitManager.builder().store(store)).roundTrip(80);
    second.server.silent(channel(1), 5, SECOND, false);
    second.submit(60, channel(1));
    second.assertEfficient(95, theory(60, 5, 1, 80, false));

    assertThat(second.server.refused).isZero();
  }

  @Test
  void posts_anHourAfterTheLimitHasGrown_useIt() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.silent(channel(1), 5, SECOND, false);
    simulation.submit(15, channel(1));
    simulation.run();

    simulation.server.silent(channel(1), 20, SECOND, false);
    simulation.at(Duration.ofMinutes(61), () -> {});
    simulation.run();
    long begin = simulation.ticker.nanos();
    simulation.submit(100, channel(1));
    simulation.run();

    assertThat(Duration.ofNanos(simulation.lastAnswerAt - begin)).isLessThan(Duration.ofSeconds(6));
  }

  @Test
  void posts_afterTheLimitHasShrunk_areRefusedAFewTimes() {
    Simulation simulation = new Simulation().roundTrip(80);
    simulation.server.silent(channel(1), 5, SECOND, false);
    simulation.submit(50, channel(1));
    simulation.run();
    int before = simulation.server.refused;

    simulation.server.silent(channel(1), 2, Duration.ofSeconds(3), false);
    simulation.submit(20, channel(1));
    simulation.run();

    assertThat(simulation.server.refused - before).isLessThanOrEqualTo(2 * FEW);
  }

  @Test
  void refusal_stopsTheRouteForThatChannelOnly() {
    Bench bench = new Bench();
    Waiter first = bench.enter(channel(1));
    List<Waiter> queued = bench.enter(channel(1), 3);

    first.outcome().complete(429, Headers.of("Via", "1.1 google"), Answers.limited(2));

    assertThat(Bench.done(queued)).isZero();
    assertThat(bench.manager.estimate(channel(1))).isEqualTo(Duration.ofMillis(2_001));
    assertThat(bench.manager.estimate(channel(2))).isZero();
    bench.advance(2_000);
    assertThat(Bench.done(queued)).isZero();
    bench.advance(1);
    assertThat(Bench.done(queued)).as("one goes ahead").isEqualTo(1);
    queued.forEach(waiter -> bench.manager.leave(waiter, () -> new CancelledException("enough")));
    queued.get(0).outcome().close();
    bench.assertNothingLeft();
  }

  /** Without a limit, a large bot's requests are soon as many at once as is allowed. */
  @Test
  void posts_ofARouteWithoutALimit_areAsManyAtOnceAsIsAllowed() {
    Simulation simulation = new Simulation(wide()).roundTrip(100);
    simulation.submit(1_000, channel(1));

    simulation.run();

    assertThat(simulation.server.refused).isZero();
    // 32 at once take 3.2 s; the rest is for finding out that there is no limit.
    assertThat(Duration.ofNanos(simulation.lastAnswerAt - simulation.start))
        .isLessThan(Duration.ofMillis(6_500));
  }

  /** Reads are soon as many at once as the global limit allows. */
  @Test
  void reads_ofARouteWithoutALimit_soonUseTheWholeGlobalLimit() {
    Simulation simulation = new Simulation().roundTrip(100);
    simulation.server.globalPerSecond = 50;
    List<Integer> served = new ArrayList<>();
    simulation.at(Duration.ofMillis(600), () -> served.add(simulation.server.served));
    simulation.submit(1_000, Target.parse(HttpMethod.GET, "/users/1"));

    simulation.assertEfficient(96, Duration.ofMillis(19_100));

    assertThat(served).as("arrived in 600 ms").containsExactly(50);
    simulation.assertNeverRefused();
  }

  @ParameterizedTest(name = "{0} in {1} s, round trip {2} ms, sliding: {3}")
  @MethodSource("limits")
  void reads_ofARouteWithoutHeaders_areRefusedAboutAsOftenAsTheLimitIsLarge(
      int limit, int seconds, long rtt, boolean sliding) {
    Target user = Target.parse(HttpMethod.GET, "/users/1");
    Simulation simulation = new Simulation().roundTrip(rtt);
    simulation.server.silent(user, limit, Duration.ofSeconds(seconds), sliding);
    int requests = Math.max(60, 12 * limit);
    simulation.submit(requests, user);

    simulation.assertEfficient(80, theory(requests, limit, seconds, rtt, sliding));

    assertThat(simulation.server.refused).as("refused").isLessThanOrEqualTo(limit + FEW);
    assertThat(simulation.answered).isEqualTo(requests);
  }

  private static RateLimitManager.Builder wide() {
    return RateLimitManager.builder().globalPerSecond(10_000);
  }
}
