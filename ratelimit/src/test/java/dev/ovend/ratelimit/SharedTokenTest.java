package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two clients on one token that know nothing of each other. */
class SharedTokenTest {

  private static RateLimitManager.Builder adaptive() {
    return RateLimitManager.builder().pacing(Pacing.ADAPTIVE);
  }

  private static int refused(ModelServer server) {
    return server.refused + server.refusedGlobally;
  }

  private static void assertShared(Simulation first, Simulation second) {
    int refused = refused(first.server);
    int all = first.server.served + refused;
    assertThat(100.0 * refused / all).as("percent refused").isLessThanOrEqualTo(2);
    assertThat(first.answered).isEqualTo(first.submitted);
    assertThat(second.answered).isEqualTo(second.submitted);
  }

  /** In theory one bucket passes five in two seconds; halves of a fixed one are two and two. */
  @ParameterizedTest(name = "{0} channels, {1} posts a second in all, sliding: {2}")
  @CsvSource({
    "1, 3, false",
    "1, 10, false",
    "4, 20, false",
    "1, 3, true",
    "1, 10, true",
    "4, 20, true"
  })
  void sameChannels_twoAdaptiveClients_areSeldomRefusedAndBothGoOn(
      int channels, int perSecond, boolean sliding) {
    Simulation first = new Simulation(adaptive()).roundTrip(80);
    Simulation second = new Simulation(adaptive(), first).roundTrip(120);
    first.server.globalPerSecond = 50;
    if (sliding) {
      first.server.sliding(messages("1"), "post", 5, Duration.ofSeconds(2));
    } else {
      first.server.rule(messages("1"), "post", 5, Duration.ofSeconds(2));
    }
    int count = 60 * perSecond;
    for (int i = 0; i < count; i++) {
      Simulation client = i % 2 == 0 ? first : second;
      String channel = "" + (1 + i / 2 % channels);
      client.at(
          Duration.ofMillis(1_000L * i / perSecond), () -> client.submit(1, messages(channel)));
    }
    int[] halfway = new int[2];
    first.at(
        Duration.ofMinutes(1),
        () -> {
          halfway[0] = first.answered;
          halfway[1] = second.answered;
        });

    first.run();
    second.run();

    assertShared(first, second);
    assertThat(first.answered + second.answered).isEqualTo(count);
    double fair = Math.min(60.0 * perSecond, 30.0 * (sliding ? 5 : 4) * channels) / 2;
    assertThat(halfway[0]).isBetween((int) (0.8 * fair), (int) (1.2 * fair));
    assertThat(halfway[1]).isBetween((int) (0.8 * fair), (int) (1.2 * fair));
  }

  @Test
  void manyChannels_twoAdaptiveClientsUnderTheGlobalLimit_areSeldomRefused() {
    Simulation first = new Simulation(adaptive()).roundTrip(80);
    Simulation second = new Simulation(adaptive(), first).roundTrip(60);
    first.server.globalPerSecond = 50;
    for (int i = 0; i < 1_500; i++) {
      first.submit(1, messages("" + i));
      second.submit(1, messages("" + i));
    }

    first.run();
    second.run();

    assertShared(first, second);
    assertThat(Duration.ofNanos(first.lastAnswerAt - first.start))
        .isLessThan(Duration.ofMinutes(2));
  }

  @ParameterizedTest(name = "sliding: {0}")
  @ValueSource(booleans = {false, true})
  void secondClient_thatComesLater_getsItsPart(boolean sliding) {
    Simulation first = new Simulation(adaptive()).roundTrip(80);
    Simulation second = new Simulation(adaptive(), first).roundTrip(120);
    if (sliding) {
      first.server.sliding(messages("1"), "post", 5, Duration.ofSeconds(2));
    } else {
      first.server.rule(messages("1"), "post", 5, Duration.ofSeconds(2));
    }
    for (int i = 0; i < 600; i++) {
      first.at(Duration.ofMillis(200L * i), () -> first.submit(1, messages("1")));
      second.at(Duration.ofMillis(60_000 + 200L * i), () -> second.submit(1, messages("1")));
    }
    int[] after = new int[2];
    first.at(
        Duration.ofMinutes(2),
        () -> {
          after[0] = first.answered;
          after[1] = second.answered;
        });

    first.run();
    second.run();
    assertShared(first, second);
    assertThat(after[1]).isGreaterThan(30);
  }
}
