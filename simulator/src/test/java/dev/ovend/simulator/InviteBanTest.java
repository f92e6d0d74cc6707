package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ban from one route that nothing announces, over HTTP. */
@Timeout(30)
class InviteBanTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void profile_invitesFetchedTooOften_banTheAddressFromThatRoute() throws Exception {
    try (Fixture fixture = new Fixture(Simulator.builder())) {
      Wire wire = fixture.wire;
      String invite = invite(fixture);
      List<Wire.Answer> answers = new ArrayList<>();
      for (int i = 0; i < 250; i++) {
        answers.add(wire.get(invite));
      }
      Wire.Answer banned = wire.get(invite);

      assertThat(answers).extracting(Wire.Answer::status).containsOnly(200);
      assertThat(answers).noneMatch(answer -> answer.has("X-RateLimit-Limit"));
      assertThat(banned.status()).isEqualTo(429);
      assertThat(banned.has("Via")).isFalse();
      assertThat(banned.has("X-RateLimit-Scope")).isFalse();
      assertThat(banned.header("Content-Type")).startsWith("text/html");
      assertThat(Double.parseDouble(banned.header("Retry-After"))).isBetween(86_000.0, 86_400.0);
      assertThat(wire.send(wire.anonymous(invite)).status()).as("by address").isEqualTo(429);
      assertThat(wire.get("/users/@me").status()).as("other routes").isEqualTo(200);
      assertThat(fixture.simulator.journal().countByViolation())
          .containsOnlyKeys(Violation.DURING_BAN);
      fixture.simulator.limits().lift();
      assertThat(wire.get(invite).status()).isEqualTo(200);
    }
  }

  @Test
  void ban_ofAnotherRoute_countsWhateverItIsAnswered() throws Exception {
    SimulatorBuilder builder = Simulator.builder().ban("GET /channels/{id}", 2, HOUR, HOUR);
    try (Fixture fixture = new Fixture(builder)) {
      int unknown = fixture.wire.get("/channels/5").status();
      int known = fixture.wire.get("/channels/" + fixture.channel).status();

      assertThat(List.of(unknown, known, fixture.wire.get("/channels/5").status()))
          .containsExactly(404, 200, 429);
    }
  }

  @Test
  void noLimit_watchedRoute_neverLeadsToABan() throws Exception {
    try (Fixture without =
            new Fixture(Simulator.builder().ban("GET /invites/{code}", 1, HOUR, HOUR).noLimits());
        Fixture single =
            new Fixture(
                Simulator.builder()
                    .ban("GET /invites/{code}", 1, HOUR, HOUR)
                    .noLimit("GET /invites/{code}"))) {
      for (Fixture fixture : List.of(without, single)) {
        String invite = invite(fixture);
        fixture.wire.get(invite);

        assertThat(fixture.wire.get(invite).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void ban_badValues_fails() {
    SimulatorBuilder builder = Simulator.builder().ban("GET /nowhere", 1, HOUR, HOUR);

    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /nowhere (expected: a route the simulator serves)");
    assertThatThrownBy(() -> builder.ban("GET /gateway", 0, HOUR, HOUR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("requests: 0 (expected: >= 1)");
  }

  private static String invite(Fixture fixture) throws Exception {
    Wire.Answer made = fixture.wire.post("/channels/" + fixture.channel + "/invites", "{}");
    return "/invites/" + made.json().path("code").asString();
  }
}
