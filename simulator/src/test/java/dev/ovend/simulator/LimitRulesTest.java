package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One rule of Discord's limits each, over HTTP. */
class LimitRulesTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String CHANNEL = "GET /channels/{channel_id}";

  private final Fixture fixture = new Fixture(Simulator.builder());
  private final Wire wire = fixture.wire;
  private final Limits limits = fixture.simulator.limits();
  private final String path = "/channels/" + fixture.channel;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void slidingLimit_spent_resetsWhenFullAndRetriesWhenOneIsFree() throws Exception {
    limits.change(CHANNEL, Limit.sliding(2, Duration.ofSeconds(200)));
    Wire.Answer first = wire.get(path);
    Wire.Answer second = wire.get(path);
    Wire.Answer refused = wire.get(path);

    assertThat(first.header("X-RateLimit-Reset-After")).isEqualTo("100.000");
    assertThat(number(second, "X-RateLimit-Reset-After")).isBetween(150.0, 200.0);
    assertThat(refused.status()).isEqualTo(429);
    assertThat(number(refused, "X-RateLimit-Reset-After")).isBetween(150.0, 200.0);
    assertThat(number(refused, "Retry-After")).isBetween(50.0, 100.0);
    assertThat(refused.json().path("retry_after").asDouble())
        .isCloseTo(number(refused, "X-RateLimit-Reset-After") - 100.0, within(0.002));
  }

  @Test
  void secondLimit_out_isReportedWithItsOwnId() throws Exception {
    limits.change(CHANNEL, Limit.fixed(10, LONG).id("outer"), Limit.fixed(2, LONG).id("inner"));
    List<Wire.Answer> answers = List.of(wire.get(path), wire.get(path), wire.get(path));

    assertThat(answers)
        .extracting(answer -> answer.header("X-RateLimit-Bucket"))
        .containsExactly("outer", "inner", "inner");
    assertThat(answers.getFirst().header("X-RateLimit-Limit")).isEqualTo("10");
    assertThat(answers.getLast().header("X-RateLimit-Limit")).isEqualTo("2");
    assertThat(answers.getLast().status()).isEqualTo(429);
  }

  @Test
  void channelName_changedTwice_isRefusedWithRequestsRemaining() throws Exception {
    wire.patch(path, "{\"name\":\"a\"}");
    wire.patch(path, "{\"topic\":\"b\"}");
    Wire.Answer refused = wire.patch(path, "{\"name\":\"c\"}");
    Wire.Answer other = wire.patch(path, "{\"nsfw\":true}");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("2");
    assertThat(refused.header("X-RateLimit-Limit")).isEqualTo("5");
    assertThat(refused.json().path("retry_after").asDouble()).isBetween(500.0, 600.0);
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.header("X-RateLimit-Bucket")).isEqualTo(refused.header("X-RateLimit-Bucket"));
  }

  @Test
  void editOfAnOldMessage_tooOften_is429WithItsOwnCode() throws Exception {
    long old = message(Duration.ofHours(2));
    long young = message(Duration.ofMinutes(1));
    limits.change(
        "PATCH /channels/{channel_id}/messages/{message_id}",
        Limit.fixed(50, LONG),
        Limit.fixed(3, LONG)
            .hidden()
            .whenMessageOlderThan(Duration.ofHours(1))
            .error(30046, "Slower."));
    for (int i = 0; i < 3; i++) {
      assertThat(edit(old).status()).isEqualTo(200);
    }
    Wire.Answer refused = edit(old);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.json().path("code").asInt()).isEqualTo(30046);
    assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("46");
    assertThat(edit(young).status()).isEqualTo(200);
  }

  @Test
  void profile_editOfAnOldMessage_hasTheHiddenLimit() throws Exception {
    long old = message(Duration.ofHours(2));
    for (int i = 0; i < 3; i++) {
      edit(old);
    }

    assertThat(edit(old).json().path("code").asInt()).isEqualTo(30046);
  }

  @Test
  void deleteMessage_ofEachAge_hasABucketOfItsOwn() throws Exception {
    Wire.Answer young = delete(message(Duration.ZERO));
    Wire.Answer usual = delete(message(Duration.ofDays(1)));
    Wire.Answer old = delete(message(Duration.ofDays(15)));

    assertThat(List.of(young, usual, old))
        .extracting(answer -> answer.header("X-RateLimit-Limit"))
        .containsExactly("5", "3", "30");
    assertThat(List.of(young, usual, old))
        .extracting(answer -> answer.header("X-RateLimit-Bucket"))
        .doesNotHaveDuplicates();
  }

  @Test
  void hiddenSharedLimit_spentByAnotherBot_refusesAsInTheDocumentation() throws Exception {
    try (Simulator shared =
            Simulator.builder()
                .token("one")
                .token("two")
                .limit(
                    "GET /users/@me",
                    Limit.fixed(10, Duration.ofMillis(64_570)),
                    Limit.fixed(1, Duration.ofSeconds(1_337)).shared().hidden())
                .start();
        Wire asking = new Wire(shared)) {
      asking.send(asking.as("two", "/users/@me"));
      Wire.Answer refused = asking.send(asking.as("one", "/users/@me"));

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.header("X-RateLimit-Remaining")).isEqualTo("9");
      assertThat(refused.header("X-RateLimit-Reset-After")).isEqualTo("64.570");
      assertThat(refused.header("X-RateLimit-Scope")).isEqualTo("shared");
      assertThat(number(refused, "Retry-After")).isBetween(1_300.0, 1_337.0);
    }
  }

  @Test
  void hiddenLimitAlone_out_sendsNoNumbers() throws Exception {
    limits.change(CHANNEL, Limit.fixed(1, LONG).hidden());
    Wire.Answer passed = wire.get(path);
    Wire.Answer refused = wire.get(path);

    assertThat(passed.raw().headers().map().keySet()).noneMatch(n -> n.startsWith("x-ratelimit"));
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.has("X-RateLimit-Bucket")).isFalse();
    assertThat(refused.header("Retry-After")).isEqualTo("60");
  }

  @Test
  void change_whileRunning_holdsFromTheNextRequestOn() throws Exception {
    Wire.Answer before = wire.get(path);
    limits.change(CHANNEL, Limit.fixed(3, LONG));
    Wire.Answer changed = wire.get(path);
    limits.rename(CHANNEL, "renamed");
    Wire.Answer renamed = wire.get(path);
    limits.remove("GET /channels/{id}");
    Wire.Answer removed = wire.get(path);

    assertThat(before.header("X-RateLimit-Limit")).isEqualTo("50");
    assertThat(changed.header("X-RateLimit-Limit")).isEqualTo("3");
    assertThat(changed.header("X-RateLimit-Remaining")).isEqualTo("2");
    assertThat(renamed.header("X-RateLimit-Bucket")).isEqualTo("renamed");
    assertThat(renamed.header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(removed.has("X-RateLimit-Limit")).isFalse();
  }

  @Test
  void change_routesInCommon_renamesThemTogether() throws Exception {
    limits.change(List.of(CHANNEL, "POST /channels/{id}/typing"), Limit.fixed(3, LONG));
    limits.rename(CHANNEL, "both");
    Wire.Answer channel = wire.get(path);
    Wire.Answer typing = wire.post(path + "/typing", "{}");

    assertThat(channel.header("X-RateLimit-Bucket")).isEqualTo("both");
    assertThat(typing.header("X-RateLimit-Bucket")).isEqualTo("both");
    assertThat(typing.header("X-RateLimit-Remaining")).isEqualTo("1");
  }

  @Test
  void limits_badValues_fail() {
    assertThatThrownBy(() -> limits.change("GET /nowhere", Limit.fixed(1, LONG)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /nowhere (expected: a route the simulator serves)");
    assertThatThrownBy(() -> limits.rename("GET /users/{user_id}", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /users/{user_id} (expected: a route with a limit)");
    assertThatThrownBy(() -> limits.globalPerSecond(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("globalPerSecond: 0 (expected: >= 1)");
  }

  @Test
  void skewedClock_answers_showItsTimeButWaitTheSame() throws Exception {
    Duration hour = Duration.ofHours(1);
    try (Simulator skewed = Simulator.builder().clockOffset(hour.negated()).start();
        Wire asking = new Wire(skewed)) {
      double now = Instant.now().toEpochMilli() / 1000.0;
      Wire.Answer answer = asking.get("/users/@me");
      Instant date =
          ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
              .toInstant();

      assertThat(date.getEpochSecond() - now).isBetween(-3_602.0, -3_540.0);
      assertThat(number(answer, "X-RateLimit-Reset") - now).isBetween(-3_541.0, -3_480.0);
      assertThat(answer.header("X-RateLimit-Reset-After")).isEqualTo("60.000");
    }
  }

  @Test
  void tooManyInvalidRequests_afterwards_areBannedByTheEdge() throws Exception {
    try (Simulator strict = Simulator.builder().ban(3, LONG, Duration.ofHours(1)).start();
        Wire asking = new Wire(strict)) {
      for (int i = 0; i < 3; i++) {
        assertThat(asking.send(asking.as("wrong", "/users/@me")).status()).isEqualTo(401);
      }
      Wire.Answer banned = asking.get("/users/@me");

      assertThat(banned.status()).isEqualTo(429);
      assertThat(banned.has("Via")).isFalse();
      assertThat(banned.header("Content-Type")).startsWith("text/html");
      assertThat(banned.text()).startsWith("<!doctype html>");
      assertThat(number(banned, "Retry-After")).isBetween(3_500.0, 3_600.0);
      assertThat(banned.has("X-RateLimit-Scope")).isFalse();
      strict.limits().lift();
      assertThat(asking.get("/users/@me").status()).isEqualTo(200);
    }
  }

  @Test
  void ban_whileRunning_refusesEverythingUntilItIsLifted() throws Exception {
    limits.ban(Duration.ofMinutes(1));
    Wire.Answer banned = wire.get(path);
    limits.lift();

    assertThat(banned.status()).isEqualTo(429);
    assertThat(banned.has("Via")).isFalse();
    assertThat(wire.get(path).status()).isEqualTo(200);
  }

  private long message(Duration age) {
    Instant sent = Instant.now().minus(age);
    return fixture.world.addMessage(fixture.channel, fixture.bot, "old", sent);
  }

  private Wire.Answer edit(long message) throws Exception {
    return wire.patch(fixture.messages() + "/" + message, "{\"content\":\"new\"}");
  }

  private Wire.Answer delete(long message) throws Exception {
    return wire.delete(fixture.messages() + "/" + message);
  }

  private static double number(Wire.Answer answer, String header) {
    return Double.parseDouble(answer.header(header));
  }
}
