package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code X-RateLimit-Scope} and {@code X-RateLimit-Global} stand on refusals and nowhere else. */
@Timeout(30)
class ScopeHeadersTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final List<String> ONLY_ON_REFUSALS =
      List.of("X-RateLimit-Scope", "X-RateLimit-Global", "Retry-After");

  private final Fixture fixture =
      new Fixture(
          Simulator.builder()
              .limit("GET /channels/{id}", 1, LONG)
              .sharedLimit("GET /guilds/{id}/roles", 1, LONG)
              .limit("GET /guilds/{id}", Limit.fixed(9, LONG), Limit.fixed(1, LONG).hidden()));
  private final Wire wire = fixture.wire;
  private final String guild = "/guilds/" + fixture.guild;
  private final String channel = "/channels/" + fixture.channel;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void successes_ofLimitsOfEveryKind_carryNeither() throws Exception {
    long message = fixture.world.addMessage(fixture.channel, fixture.bot, "a");
    SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
    List<Wire.Answer> answers =
        List.of(
            wire.get(channel), // spends the last of its limit
            wire.get(guild + "/roles"),
            wire.get(guild),
            wire.get("/users/" + fixture.user), // without limit
            wire.send(wire.anonymous("/gateway")),
            wire.post(fixture.messages(), "{\"content\":\"a\"}"),
            wire.put(fixture.messages() + "/" + message + "/reactions/%F0%9F%91%8D/@me"),
            wire.post("/webhooks/" + webhook.id() + "/" + webhook.token(), "{\"content\":\"a\"}"),
            wire.delete(fixture.messages() + "/" + message));

    assertThat(answers).allMatch(answer -> answer.status() / 100 == 2);
    assertThat(answers).allSatisfy(ScopeHeadersTest::assertNoRefusal);
  }

  @Test
  void otherErrors_always_carryNeither() throws Exception {
    fixture.simulator.faults().next("GET /gateway", Fault.edgeError(502), Fault.innerError(500));
    List<Wire.Answer> answers =
        List.of(
            wire.get("/channels/5"),
            wire.get("/nowhere"),
            wire.delete("/gateway"),
            wire.post(fixture.messages(), "{}"),
            wire.send(wire.as("wrong", channel)),
            wire.send(wire.to(channel).setHeader("User-Agent", "curl")),
            wire.get("/gateway"),
            wire.get("/gateway"));

    assertThat(answers)
        .extracting(Wire.Answer::status)
        .containsExactly(404, 404, 405, 400, 401, 403, 502, 500);
    assertThat(answers).allSatisfy(ScopeHeadersTest::assertNoRefusal);
  }

  @Test
  void refusals_ofEachScope_nameItAndOnlyTheGlobalOneIsGlobal() throws Exception {
    Stream.of(channel, guild + "/roles", guild).forEach(this::spend);
    Wire.Answer user = wire.get(channel);
    Wire.Answer shared = wire.get(guild + "/roles");
    Wire.Answer hidden = wire.get(guild);

    assertThat(List.of(user, shared, hidden))
        .extracting(answer -> answer.header("X-RateLimit-Scope"))
        .containsExactly("user", "shared", "user");
    assertThat(List.of(user, shared, hidden))
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(429);
          assertThat(answer.has("X-RateLimit-Global")).isFalse();
          assertThat(answer.header("Retry-After")).matches("[1-6]\\d");
          assertThat(answer.json().path("global").asBoolean(true)).isFalse();
        });
  }

  @Test
  void refusal_ofTheGlobalLimit_carriesBoth() throws Exception {
    fixture.simulator.limits().globalPerSecond(1);
    Wire.Answer answer = wire.get("/gateway");
    while (answer.status() != 429) { // two of them fall into one server second soon
      assertNoRefusal(answer);
      answer = wire.get("/gateway");
    }

    assertThat(answer.header("X-RateLimit-Scope")).isEqualTo("global");
    assertThat(answer.header("X-RateLimit-Global")).isEqualTo("true");
  }

  private void spend(String path) {
    assertThat(wire.sendAsync(wire.to(path)).join().status()).isEqualTo(200);
  }

  private static void assertNoRefusal(Wire.Answer answer) {
    assertThat(ONLY_ON_REFUSALS).noneMatch(answer::has);
  }
}
