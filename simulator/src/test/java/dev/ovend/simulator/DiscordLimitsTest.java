package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The limits of Discord that bots stumble over, over HTTP. */
@Timeout(30)
class DiscordLimitsTest {

  private static final String IMAGE = "data:image/png;base64,AAAA";

  private final Fixture fixture =
      new Fixture(
          Simulator.builder()
              .token("one")
              .token("two")
              .ban(1_000_000, Duration.ofMinutes(1), Duration.ofMinutes(1)));
  private final Wire wire = fixture.wire;
  private final String guild = "/guilds/" + fixture.guild;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void deleteMessage_thatDoesNotExist_countsAsYoung() throws Exception {
    Instant longAgo = Instant.now().minus(Duration.ofDays(20));
    long old = fixture.world.addMessage(fixture.channel, fixture.bot, "old", longAgo);
    Wire.Answer found = wire.delete(fixture.messages() + "/" + old);
    Wire.Answer missing = wire.delete(fixture.messages() + "/" + old);
    Wire.Answer nowhere = wire.delete("/channels/5/messages/" + old);

    assertThat(found.status()).isEqualTo(204);
    assertThat(found.header("X-RateLimit-Limit")).isEqualTo("30");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("X-RateLimit-Limit")).isEqualTo("5");
    assertThat(nowhere.header("X-RateLimit-Limit")).isEqualTo("5");
    assertThat(missing.header("X-RateLimit-Bucket"))
        .isEqualTo(nowhere.header("X-RateLimit-Bucket"))
        .isNotEqualTo(found.header("X-RateLimit-Bucket"));
  }

  @Test
  void deleteMessage_idThatIsNoNumber_countsAsYoung() throws Exception {
    for (String id : List.of("old", "99999999999999999999", "123456789012345678901")) {
      Wire.Answer answer = wire.delete(fixture.messages() + "/" + id);

      assertThat(answer.status()).isBetween(400, 404);
      assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("5");
    }
  }

  @Test
  void emojis_listedTooOften_areRefusedWithRequestsRemaining() throws Exception {
    String emojis = guild + "/emojis";
    for (int i = 0; i < 30; i++) {
      assertThat(wire.get(emojis).status()).isEqualTo(200);
    }
    Wire.Answer refused = wire.get(emojis);
    Wire.Answer edit = wire.patch(emojis + "/5", "{}");
    long other = fixture.world.addGuild("other");

    assertHiddenRefusal(refused, 50, Duration.ofSeconds(30));
    assertThat(edit.status()).as("one limit for all but creating").isEqualTo(429);
    assertThat(wire.get("/guilds/" + other + "/emojis").status()).isEqualTo(200);
    assertThat(create(0).status()).isEqualTo(201);
  }

  @Test
  void emojis_fiftyCreated_waitAnHour() throws Exception {
    for (int i = 0; i < 50; i++) {
      assertThat(create(i).status()).isEqualTo(201);
    }
    Wire.Answer refused = create(50);
    while (Integer.parseInt(refused.header("Retry-After")) <= 1) { // the limit that is shown
      Thread.onSpinWait();
      refused = create(50);
    }

    assertHiddenRefusal(refused, 50, Duration.ofHours(1));
  }

  @Test
  void memberRole_givenTenTimes_waitsForTheWholeWindow() throws Exception {
    long role = fixture.world.addRole(fixture.guild, "role");
    fixture.world.addMember(fixture.guild, fixture.user);
    String path = guild + "/members/" + fixture.user + "/roles/" + role;
    List<Wire.Answer> answers = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      answers.add(wire.put(path));
    }
    Wire.Answer refused = answers.removeLast();

    assertThat(answers).extracting(Wire.Answer::status).containsOnly(204);
    assertThat(answers)
        .extracting(answer -> number(answer, "X-RateLimit-Reset-After"))
        .as("a fixed window only runs out")
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("retry_after").asDouble())
        .isEqualTo(number(refused, "X-RateLimit-Reset-After"))
        .isBetween(1.0, 10.0);
  }

  @Test
  void roles_createdTooOften_waitTwoDays() throws Exception {
    for (int i = 0; i < 250; i++) {
      assertThat(wire.post(guild + "/roles", "{}").status()).isNotEqualTo(429);
    }
    Wire.Answer refused = wire.post(guild + "/roles", "{}");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("250");
    assertThat(number(refused, "Retry-After"))
        .isBetween(Duration.ofHours(47).toSeconds() + 0.0, Duration.ofHours(48).toSeconds() + 0.0);
  }

  @Test
  void bans_listedTwice_areRefusedWithRequestsRemaining() throws Exception {
    Wire.Answer first = wire.get(guild + "/bans");
    Wire.Answer refused = wire.get(guild + "/bans");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("X-RateLimit-Remaining")).isEqualTo("4");
    assertHiddenRefusal(refused, 5, Duration.ofMinutes(1));
  }

  @Test
  void threads_startedByAnotherBot_waitForMinutesWithScopeShared() throws Exception {
    String threads = "/channels/" + fixture.channel + "/threads";
    String thread = "{\"name\":\"a\",\"type\":11}";
    for (int i = 0; i < 50; i++) {
      assertThat(wire.post(threads, thread).status()).isEqualTo(201);
    }
    long message = fixture.world.addMessage(fixture.channel, fixture.user, "a");
    String fromMessage = fixture.messages() + "/" + message + "/threads";
    Wire.Answer refused = wire.send(Wire.json("POST", wire.as("two", fromMessage), thread));

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("shared");
    assertThat(number(refused, "Retry-After")).isBetween(240.0, 300.0);
    assertThat(refused.json().path("message").asString())
        .isEqualTo("The resource is being rate limited.");
  }

  @Test
  void reactions_everyChange_namesTheSameBucketOfOne() throws Exception {
    long message = fixture.world.addMessage(fixture.channel, fixture.user, "a");
    String all = fixture.messages() + "/" + message + "/reactions";
    String own = all + "/%F0%9F%91%8D/@me";
    List<Wire.Answer> answers =
        List.of(
            wire.put(own),
            wire.delete(own),
            wire.delete(all + "/%F0%9F%91%8D/" + fixture.user),
            wire.delete(all + "/%F0%9F%91%8D"),
            wire.delete(all));

    assertThat(answers)
        .extracting(answer -> answer.header("X-RateLimit-Bucket"))
        .containsOnly(answers.getFirst().header("X-RateLimit-Bucket"))
        .doesNotContain("");
    assertThat(answers).extracting(answer -> answer.header("X-RateLimit-Limit")).containsOnly("1");
    assertThat(wire.get(all + "/%F0%9F%91%8D").header("X-RateLimit-Bucket"))
        .isNotEqualTo(answers.getFirst().header("X-RateLimit-Bucket"));
  }

  private Wire.Answer create(int number) throws Exception {
    String emoji = "{\"name\":\"emoji%d\",\"image\":\"%s\"}".formatted(number, IMAGE);
    return wire.post(guild + "/emojis", emoji);
  }

  /** Asserts that a limit refused which the headers do not show. */
  private static void assertHiddenRefusal(Wire.Answer refused, int shown, Duration window) {
    double seconds = window.toSeconds();
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Limit")).isEqualTo(Integer.toString(shown));
    assertThat(number(refused, "X-RateLimit-Remaining")).isPositive();
    assertThat(number(refused, "X-RateLimit-Reset-After")).isLessThanOrEqualTo(1.0);
    assertThat(number(refused, "Retry-After")).isBetween(seconds / 2, seconds);
    assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("user");
  }

  private static double number(Wire.Answer answer, String header) {
    return Double.parseDouble(answer.header(header));
  }
}
