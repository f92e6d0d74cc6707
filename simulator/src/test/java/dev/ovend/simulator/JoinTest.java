package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users whom a bot brings into a guild. */
class JoinTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final long role = world.addRole(fixture.guild, "guests");

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void join_allowed_makesAMemberWithNickAndRoles() throws Exception {
    Wire.Answer answer =
        join(
            token(fixture.bot, fixture.user, "guilds.join"),
            ",\"nick\":\"Annie\",\"roles\":[\"" + Json.id(role) + "\"]");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/user/username").asString()).isEqualTo("ann");
    assertThat(world.members(fixture.guild))
        .filteredOn(member -> member.userId() == fixture.user)
        .singleElement()
        .satisfies(member -> {
          assertThat(member.nick()).isEqualTo("Annie");
          assertThat(member.roles()).containsExactly(role);
        });
  }

  @Test
  void join_member_changesNothing() throws Exception {
    world.addMember(fixture.guild, fixture.user);

    assertThat(join(token(fixture.bot, fixture.user, "guilds.join"), "").status()).isEqualTo(204);
  }

  @Test
  void join_withoutConsent_is50025() throws Exception {
    Answers.error(join("nonsense", ""), 403, 50025);
    Answers.error(join(token(fixture.bot, fixture.user, "identify"), ""), 403, 50025);
    Answers.error(join(token(5, fixture.user, "guilds.join"), ""), 403, 50025);
    Answers.error(join(token(fixture.bot, world.addUser("bob"), "guilds.join"), ""), 403, 50025);
    assertThat(world.members(fixture.guild)).hasSize(2);
  }

  @Test
  void join_withoutAToken_is50035() throws Exception {
    Answers.invalid(send("{}"), "/access_token", "BASE_TYPE_REQUIRED");
  }

  @Test
  void join_banned_is40007() throws Exception {
    world.ban(fixture.guild, fixture.user, null);

    Answers.error(join(token(fixture.bot, fixture.user, "guilds.join"), ""), 403, 40007);
  }

  @Test
  void join_botMayNot_is50013() throws Exception {
    long botRole = world.botRole(fixture.guild, fixture.bot);
    String token = token(fixture.bot, fixture.user, "guilds.join");
    world.setPermissions(fixture.guild, fixture.guild);
    world.setPermissions(fixture.guild, botRole, Permission.CREATE_INSTANT_INVITE);

    Answers.error(join(token, ",\"nick\":\"x\""), 403, 50013);
    Answers.error(join(token, ",\"roles\":[]"), 403, 50013);
    world.setPermissions(fixture.guild, botRole);
    Answers.error(join(token, ""), 403, 50013);
  }

  private String token(long application, long user, String scope) {
    return world
        .state()
        .grants()
        .issue(new Grant(application, user, List.of(scope)), true)
        .access();
  }

  private Wire.Answer join(String token, String more) throws Exception {
    return send("{\"access_token\":\"" + token + "\"" + more + "}");
  }

  private Wire.Answer send(String json) throws Exception {
    String path = "/guilds/" + fixture.guild + "/members/" + fixture.user;
    HttpRequest.Builder request = fixture.wire.to(path);
    return fixture.wire.send(Wire.json("PUT", request, json));
  }
}
