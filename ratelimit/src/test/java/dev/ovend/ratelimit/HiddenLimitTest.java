package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Target;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renaming a channel has a limit of its own that no header shows: two in ten minutes. */
class HiddenLimitTest {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
  private static final WaitOptions RENAMING =
      WaitOptions.forever().withBody(Body.json("{\"name\": \"new\"}"));
  private static final WaitOptions MOVING =
      WaitOptions.forever().withBody(Body.json("{\"position\": 3}"));
  private static final long ROUND_TRIP = 80;

  private final Simulation simulation = new Simulation().roundTrip(ROUND_TRIP);
  private final List<Waiter> moving = new ArrayList<>();

  HiddenLimitTest() {
    simulation.server.rule(channel(1), "edit", 5, Duration.ofSeconds(5));
    simulation.server.hidden(channel(1), HiddenLimitTest::renames, 2, TEN_MINUTES);
  }

  private static Target channel(int number) {
    return Target.parse(HttpMethod.PATCH, "/channels/" + number);
  }

  private static boolean renames(Body body) {
    return body instanceof Body.Bytes bytes
        && new String(bytes.content(), StandardCharsets.UTF_8).contains("name");
  }

  private void rename(Duration after, int channel, int count) {
    simulation.at(
        after,
        () -> {
          for (int i = 0; i < count; i++) {
            simulation.submit(channel(channel), RENAMING);
          }
        });
  }

  private void move(int channel, Duration until) {
    for (Duration when = Duration.ofSeconds(20);
        when.compareTo(until) < 0;
        when = when.plusSeconds(7)) {
      simulation.at(when, () -> moving.add(simulation.submit(channel(channel), MOVING)));
    }
  }

  private void assertOthersNotDelayed() {
    assertThat(moving).isNotEmpty();
    assertThat(moving)
        .allSatisfy(waiter ->
            assertThat(waiter.outcome().waitedNanos())
                .isLessThanOrEqualTo(Duration.ofMillis(ROUND_TRIP).toNanos()));
  }

  @Test
  void renames_ofOneChannel_areRefusedOnceAndDelayNothingElse() {
    rename(Duration.ofSeconds(1), 1, 6);
    move(1, Duration.ofMinutes(25));

    simulation.run();

    assertThat(simulation.server.refusedHidden).isLessThanOrEqualTo(1);
    simulation.assertNeverRefused();
    assertOthersNotDelayed();
    assertThat(Duration.ofNanos(simulation.lastAnswerAt - simulation.start))
        .isLessThan(Duration.ofMinutes(25));
  }

  @Test
  void renames_onceLearned_areNotRefusedOnAnyChannel() {
    rename(Duration.ofSeconds(1), 1, 3);
    for (int i = 2; i <= 10; i++) {
      rename(Duration.ofSeconds(30L * i), i, 5);
      move(i, Duration.ofMinutes(10));
    }

    simulation.run();

    assertThat(simulation.server.refusedHidden).isLessThanOrEqualTo(1);
    simulation.assertNeverRefused();
    assertOthersNotDelayed();
  }

  @Test
  void renames_ofManyChannelsAtOnce_areRefusedOncePerChannelAtMost() {
    for (int i = 1; i <= 5; i++) {
      rename(Duration.ofSeconds(1), i, 5);
    }

    simulation.run();

    assertThat(simulation.server.refusedHidden).isLessThanOrEqualTo(5);
    simulation.assertNeverRefused();
  }

  @Test
  void renames_withALongPauseWithinTheWindow_areNotForgotten() {
    rename(Duration.ofSeconds(1), 1, 3);
    Duration later = Duration.ofMinutes(30);
    rename(later, 1, 1);
    // Whatever else is sent meanwhile lets the manager forget what was not used for long.
    for (int i = 1; i <= 8; i++) {
      rename(later.plusMinutes(i), 1 + i, 1);
    }
    rename(later.plusMinutes(7), 1, 2);

    simulation.run();

    assertThat(simulation.server.refusedHidden).isLessThanOrEqualTo(1);
  }

  /** One every few minutes and two in ten minutes look the same until a third one is refused. */
  @Test
  void renames_farApartBeforeTheFirstRefusal_areRefusedTwiceAtMost() {
    rename(Duration.ofSeconds(1), 1, 1);
    for (int i = 1; i <= 8; i++) {
      rename(Duration.ofMinutes(i), 1 + i, 1);
    }
    rename(Duration.ofMinutes(7), 1, 2);
    for (int i = 3; i <= 8; i++) {
      rename(Duration.ofMinutes(15L * i), 1, 3);
    }

    simulation.run();

    assertThat(simulation.server.refusedHidden).isLessThanOrEqualTo(2);
  }

  @Test
  void estimate_ofAHiddenLimit_isWhatItWillTake() {
    rename(Duration.ofSeconds(1), 1, 3);
    rename(Duration.ofMinutes(30), 1, 2);
    List<Forecast> forecasts = new ArrayList<>();
    simulation.at(
        Duration.ofMinutes(31),
        () -> {
          try {
            simulation.manager.enter(channel(1), RENAMING.withoutWaiting(), () -> {}).outcome();
          } catch (RateLimitException e) {
            forecasts.add(new Forecast(e.expectedWait().toNanos(), e.scope()));
          }
        });

    simulation.run();

    assertThat(forecasts).hasSize(1);
    assertThat(Duration.ofNanos(forecasts.get(0).nanos()))
        .isBetween(Duration.ofMinutes(9).minusSeconds(1), Duration.ofMinutes(9).plusSeconds(1));
  }
}
