package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

  private static final long NOW = 1_795_000_000_000L;
  private static final long DISCORD_EPOCH = 1_420_070_400_000L;

  private static Target message(HttpMethod method, long ageMillis) {
    long id = (NOW - ageMillis - DISCORD_EPOCH) << 22;
    return Target.parse(method, "/channels/1/messages/" + id);
  }

  private static String of(Target target) {
    return Variants.of(target, Body.empty(), NOW);
  }

  @ParameterizedTest(name = "{0} ms old: {1}")
  @CsvSource({
    "-60000, younger than 10 s",
    "0, younger than 10 s",
    "9999, younger than 10 s",
    "10000, ''",
    "1209600000, ''",
    "1209600001, older than 14 days"
  })
  void of_deletedMessage_dependsOnItsAge(long age, String variant) {
    assertThat(of(message(HttpMethod.DELETE, age))).isEqualTo(variant);
  }

  @ParameterizedTest(name = "{0} ms old: {1}")
  @CsvSource({"0, ''", "3600000, ''", "3600001, older than 1 hour"})
  void of_editedMessage_dependsOnItsAge(long age, String variant) {
    assertThat(of(message(HttpMethod.PATCH, age))).isEqualTo(variant);
  }

  @Test
  void of_idThatIsNoSnowflake_isAsOldAsCanBe() {
    Target target = Target.parse(HttpMethod.DELETE, "/channels/1/messages/18446744073709551615");
    assertThat(of(target)).as("in the far future").isEqualTo("younger than 10 s");
    assertThat(of(Target.parse(HttpMethod.DELETE, "/channels/1/messages/1")))
        .isEqualTo("older than 14 days");
  }

  @Test
  void of_otherMethodsAndRoutes_isNone() {
    assertThat(of(message(HttpMethod.GET, 0))).isEmpty();
    assertThat(of(Target.parse(HttpMethod.DELETE, "/channels/1"))).isEmpty();
    assertThat(of(Target.parse(HttpMethod.DELETE, "/channels/1/messages/2/reactions"))).isEmpty();
    Body named = Body.json("{\"name\":\"x\"}");
    assertThat(Variants.of(Target.parse(HttpMethod.PATCH, "/guilds/1"), named, NOW)).isEmpty();
    assertThat(Variants.of(Target.parse(HttpMethod.POST, "/channels/1/messages"), named, NOW))
        .isEmpty();
  }

  @Test
  void of_editedChannel_dependsOnTheFields() {
    Target channel = Target.parse(HttpMethod.PATCH, "/channels/1");
    assertThat(Variants.of(channel, Body.json("{\"name\":\"x\"}"), NOW)).isEqualTo("name or topic");
    assertThat(Variants.of(channel, Body.json("{\"nsfw\":true,\"topic\":null}"), NOW))
        .isEqualTo("name or topic");
    assertThat(Variants.of(channel, Body.json("{\"position\":1}"), NOW)).isEmpty();
    assertThat(Variants.of(channel, Body.empty(), NOW)).isEmpty();
    assertThat(Variants.of(channel, Body.form(Map.of("name", "x")), NOW)).isEmpty();
  }

  @Test
  void of_withinAManager_usesTheClockOfTheServer() {
    Simulation simulation = new Simulation();
    simulation.server.clockAhead = Duration.ofDays(30);
    Target old = Target.parse(HttpMethod.DELETE, "/channels/1/messages/" + snowflakeOfTheModel());
    simulation.server.rule(old, "delete", 5, Duration.ofSeconds(1));
    simulation.submit(1, Answers.messages("9"));
    simulation.server.rule(Answers.messages("9"), "post", 5, Duration.ofSeconds(1));
    simulation.at(Duration.ofSeconds(1), () -> simulation.submit(1, old));

    simulation.run();

    assertThat(simulation.manager.enter(old, WaitOptions.forever(), () -> {}).feeder.toString())
        .isEqualTo("DELETE /channels/{channel.id}/messages/{message.id} older than 14 days #1");
  }

  /** The id of a message that the model's clock takes as two weeks and half a day old. */
  private static long snowflakeOfTheModel() {
    Duration created = Duration.ofSeconds(1_700_000_000).plusDays(30 - 14).minusHours(12);
    return (created.toMillis() - DISCORD_EPOCH) << 22;
  }
}
