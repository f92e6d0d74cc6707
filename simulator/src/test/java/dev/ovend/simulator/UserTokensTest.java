package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the tokens of users are good for, over HTTP. */
@Timeout(30)
class UserTokensTest {

  private final Fixture fixture = OAuth2Wire.fixture();
  private final OAuth2Wire oauth = new OAuth2Wire(fixture);
  private final Simulator simulator = fixture.simulator;
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource({"email,true", "guilds,false"})
  void me_emailAllowed_showsIt(String scope, boolean shown) throws Exception {
    JsonNode me =
        oauth.as(OAuth2Wire.access(oauth.login("identify " + scope)), "/users/@me").json();

    assertThat(me.has("email")).isEqualTo(shown);
  }

  @Test
  void guilds_ofAUser_areThoseOfTheUser() throws Exception {
    long other = fixture.world.addGuild("elsewhere");
    fixture.world.addMember(other, fixture.user);
    JsonNode guilds =
        oauth.as(OAuth2Wire.access(oauth.login("guilds")), "/users/@me/guilds").json();

    assertThat(Answers.each(guilds, "/name")).containsExactly("elsewhere");
    assertThat(guilds.at("/0/owner").asBoolean()).isFalse();
    assertThat(wire.get("/users/@me/guilds").json()).hasSize(2);
  }

  @Test
  void guilds_ofTheOwner_sayWhoOwnsThem() throws Exception {
    String token = OAuth2Wire.access(oauth.login(oauth.owner(), "guilds"));

    assertThat(oauth.as(token, "/users/@me/guilds").json().at("/0/owner").asBoolean()).isTrue();
  }

  @Test
  void member_ofAUser_isTheMemberOrNobody() throws Exception {
    String token = OAuth2Wire.access(oauth.login("guilds.members.read"));
    String path = "/users/@me/guilds/" + fixture.guild + "/member";
    Answers.error(oauth.as(token, path), 404, 10004);
    fixture.world.addMember(fixture.guild, fixture.user);

    assertThat(oauth.as(token, path).json().at("/user/id").asString())
        .isEqualTo(Json.id(fixture.user));
    Answers.error(wire.get(path), 401, 0);
  }

  @Test
  void authorization_ofAToken_tellsApplicationScopesAndUser() throws Exception {
    JsonNode own =
        oauth.as(OAuth2Wire.access(oauth.login("identify guilds")), "/oauth2/@me").json();
    JsonNode nameless = oauth.as(OAuth2Wire.access(oauth.login("guilds")), "/oauth2/@me").json();

    assertThat(own.at("/application/id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(own.at("/scopes/1").asString()).isEqualTo("guilds");
    assertThat(own.at("/user/id").asString()).isEqualTo(Json.id(fixture.user));
    assertThat(own.path("expires").asString()).startsWith("2");
    assertThat(nameless.has("user")).isFalse();
    Answers.error(wire.get("/oauth2/@me"), 401, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/users/@me", "/users/@me/guilds", "/users/@me/guilds/1/member"})
  void route_withoutItsScope_is50026(String path) throws Exception {
    Answers.error(oauth.as(OAuth2Wire.access(oauth.login("connections")), path), 403, 50026);
  }

  @Test
  void token_onARouteOfBots_isUnauthorized() throws Exception {
    String token = OAuth2Wire.access(oauth.login("identify"));

    Answers.error(oauth.as(token, fixture.messages()), 401, 0);
    Answers.error(oauth.as(token, "/users/" + fixture.user), 401, 0);
    Answers.error(oauth.as("nonsense", "/users/@me"), 401, 0);
  }

  @Test
  void form_onARouteThatTakesJson_is50035() throws Exception {
    Answers.invalid(
        wire.send(OAuth2Wire.form(wire.to(fixture.messages()), Map.of("content", "x"))),
        "",
        "CONTENT_TYPE_INVALID");
  }

  @Test
  void limits_ofUsers_areTheirOwn() throws Exception {
    try (Fixture limited = new Fixture(Simulator.builder())) {
      Grants grants = limited.world.state().grants();
      Grants.Issued issued =
          grants.issue(new Grant(limited.bot, limited.user, List.of("identify")), true);
      limited.wire.get("/users/@me");
      Wire.Answer answer =
          limited.wire.send(
              limited
                  .wire
                  .anonymous("/users/@me")
                  .header("Authorization", "Bearer " + issued.access()));

      assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("119");
      assertThat(limited.simulator.journal().global())
          .extracting(GlobalUse::who)
          .containsExactly(
              "bearer:" + Json.id(limited.bot) + ":" + Json.id(limited.user),
              "bot:" + Json.id(limited.bot));
    }
  }

  @Test
  void journal_ofALogin_holdsNoSecretAndSeesOneInAQuery() throws Exception {
    JsonNode tokens = oauth.login("identify");
    wire.get("/users/@me?x=" + OAuth2Wire.access(tokens));
    wire.get("/users/@me?x=" + simulator.clientSecret());

    assertThat(simulator.journal().violations()).hasSize(2);
    assertThat(simulator.journal().requests().toString())
        .doesNotContain(OAuth2Wire.access(tokens))
        .doesNotContain(tokens.path("refresh_token").asString())
        .doesNotContain(simulator.clientSecret());
  }
}
