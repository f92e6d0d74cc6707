package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a user's access token opens. */
class BearerTest {

  private final Fixture fixture =
      new Fixture(
          Fixture.withoutLimits(Simulator.builder())
              .bearer("of-a-user")
              .examples(ExampleAnswers.ofDiscord()));
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void me_withABearer_isTheUser() throws Exception {
    JsonNode me = wire.send(as("of-a-user", "/users/@me")).json();

    assertThat(me.path("username").asString()).isEqualTo("simulated-user");
    assertThat(me.has("bot")).isFalse();
    assertThat(me.path("id").asString()).isNotEqualTo(Json.id(fixture.bot));
  }

  @Test
  void guilds_withABearer_areThoseOfTheUser() throws Exception {
    assertThat(wire.send(as("of-a-user", "/users/@me/guilds")).json()).isEmpty();

    long user = wire.send(as("of-a-user", "/users/@me")).json().path("id").asLong(0);
    fixture.world.addMember(fixture.guild, user);
    JsonNode guilds = wire.send(as("of-a-user", "/users/@me/guilds")).json();

    assertThat(guilds.at("/0/id").asString()).isEqualTo(Json.id(fixture.guild));
    assertThat(guilds.at("/0/owner").asBoolean(true)).isFalse();
  }

  @Test
  void example_withABearer_isAnswered() throws Exception {
    assertThat(wire.send(as("of-a-user", "/oauth2/@me")).status()).isEqualTo(200);
  }

  @Test
  void routeOfBots_withABearer_is401() throws Exception {
    assertThat(wire.send(as("of-a-user", "/gateway/bot")).status()).isEqualTo(401);
    assertThat(wire.send(as("of-a-user", fixture.messages())).status()).isEqualTo(401);
  }

  @Test
  void me_withAnUnknownBearer_is401() throws Exception {
    assertThat(wire.send(as("of-nobody", "/users/@me")).status()).isEqualTo(401);
    assertThat(wire.send(as(fixture.simulator.token(), "/users/@me")).status()).isEqualTo(401);
    assertThat(wire.send(wire.as("of-a-user", "/users/@me")).status()).isEqualTo(401);
  }

  @Test
  void query_withABearerInIt_isAViolation() throws Exception {
    wire.get("/users/@me?token=of-a-user");

    assertThat(fixture.simulator.journal().countByViolation())
        .containsOnlyKeys(Violation.SECRET_IN_QUERY);
  }

  @Test
  void bearer_blank_fails() {
    SimulatorBuilder builder = Simulator.builder();

    assertThatThrownBy(() -> builder.bearer(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("token: blank (expected: an access token)");
  }

  private HttpRequest.Builder as(String bearer, String path) {
    return wire.anonymous(path).header("Authorization", "Bearer " + bearer);
  }
}
