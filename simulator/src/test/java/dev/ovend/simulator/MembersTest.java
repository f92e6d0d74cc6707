package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Members of a guild, listed and edited over HTTP. */
class MembersTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final long guild = fixture.guild;
  private final String members = "/guilds/" + guild + "/members";
  private final String ann = members + "/" + fixture.user;

  @BeforeEach
  void join() {
    world.addMember(guild, fixture.user);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void list_pages_followTheLastId() throws Exception {
    List<String> seen = new ArrayList<>();
    String after = "0";
    for (JsonNode page = page(after); !page.isEmpty(); page = page(after)) {
      assertThat(page.size()).isLessThanOrEqualTo(2);
      page.forEach(member -> seen.add(member.at("/user/id").asString()));
      after = seen.getLast();
    }

    assertThat(seen)
        .containsExactlyElementsOf(
            world.members(guild).stream().map(member -> Json.id(member.userId())).toList());
    Answers.error(wire.get(members + "?limit=0"), 400, 50035);
    Answers.error(wire.get(members + "?limit=1001"), 400, 50035);
    Answers.error(wire.get(members + "?after=x"), 400, 50035);
  }

  @Test
  void edit_nickRolesAndTimeout_changesOnlyWhatIsSent() throws Exception {
    long role = world.addRole(guild, "mods");
    Instant until = Instant.now().plus(Duration.ofHours(1));
    wire.patch(ann, "{\"nick\":\"Annie\",\"roles\":[\"" + role + "\"]}");
    Wire.Answer second = wire.patch(ann, "{\"communication_disabled_until\":\"" + until + "\"}");

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("nick").asString()).isEqualTo("Annie");
    assertThat(second.json().at("/roles/0").asString()).isEqualTo(Json.id(role));
    assertThat(second.json().path("communication_disabled_until").asString())
        .isEqualTo(Snowflakes.timestampOf(until.toEpochMilli()));
    assertThat(wire.get(ann).json()).isEqualTo(second.json());
  }

  @Test
  void edit_nulls_takeAway() throws Exception {
    long role = world.addRole(guild, "mods");
    world.giveRole(guild, fixture.user, role);
    world.timeOut(guild, fixture.user, Instant.now().plus(Duration.ofHours(1)));
    wire.patch(ann, "{\"nick\":\"Annie\"}");
    JsonNode after =
        wire.patch(
                ann,
                "{\"nick\":null,\"roles\":null,\"mute\":null,"
                    + "\"communication_disabled_until\":null}")
            .json();

    assertThat(after.path("nick").isNull()).isTrue();
    assertThat(after.path("roles").isArray()).isTrue();
    assertThat(after.path("roles")).isEmpty();
    assertThat(after.path("mute").isBoolean()).isTrue();
    assertThat(after.path("communication_disabled_until").isNull()).isTrue();
    assertThat(wire.patch(ann, "{\"nick\":\"\"}").json().path("nick").isNull()).isTrue();
  }

  @Test
  void edit_voiceOfWhoIsInNoChannel_is40032() throws Exception {
    Answers.error(wire.patch(ann, "{\"mute\":true}"), 400, 40032);
    Answers.error(wire.patch(ann, "{\"deaf\":false}"), 400, 40032);
    Answers.error(wire.patch(ann, "{\"channel_id\":\"5\"}"), 400, 40032);
  }

  @Test
  void edit_invalid_is50035NamingEachField() throws Exception {
    Wire.Answer answer =
        wire.patch(ann, "{\"nick\":\"" + "x".repeat(33) + "\",\"roles\":[\"1\",\"no\"]}");

    Answers.error(answer, 400, 50035);
    assertThat(answer.json().at("/errors/nick/_errors/0/code").asString())
        .isEqualTo("BASE_TYPE_MAX_LENGTH");
    assertThat(answer.json().at("/errors/roles/1/_errors/0/code").asString())
        .isEqualTo("NUMBER_TYPE_COERCE");
    String tooLong = Instant.now().plus(Duration.ofDays(29)).toString();
    Answers.error(
        wire.patch(ann, "{\"communication_disabled_until\":\"" + tooLong + "\"}"), 400, 50035);
    Answers.error(wire.patch(ann, "{\"communication_disabled_until\":\"soon\"}"), 400, 50035);
  }

  @Test
  void edit_withoutThePermissionOrRank_is50013() throws Exception {
    long botRole = world.botRole(guild, fixture.bot);
    long owner =
        Long.parseUnsignedLong(wire.get("/guilds/" + guild).json().path("owner_id").asString());
    Answers.error(wire.patch(members + "/" + owner, "{\"nick\":\"x\"}"), 403, 50013);
    Answers.error(wire.patch(ann, "{\"roles\":[\"" + botRole + "\"]}"), 403, 50013);

    world.setPermissions(guild, botRole, Permission.MANAGE_ROLES);
    Answers.error(wire.patch(ann, "{\"nick\":\"x\"}"), 403, 50013);
    world.setPermissions(guild, botRole, Permission.MANAGE_NICKNAMES);
    assertThat(wire.patch(ann, "{\"nick\":\"x\"}").status()).isEqualTo(200);
    Answers.error(wire.patch(ann, "{\"roles\":[]}"), 403, 50013);
  }

  @Test
  void editOwn_nick_asksForItsPermission() throws Exception {
    assertThat(wire.patch(members + "/@me", "{\"nick\":\"Bo\"}").json().path("nick").asString())
        .isEqualTo("Bo");

    world.setPermissions(guild, world.botRole(guild, fixture.bot));
    world.setPermissions(guild, guild);
    Answers.error(wire.patch(members + "/@me", "{\"nick\":\"x\"}"), 403, 50013);
  }

  @Test
  void edit_strangers_is10007Or10013() throws Exception {
    long stranger = world.addUser("bob");

    Answers.error(wire.patch(members + "/" + stranger, "{\"nick\":\"x\"}"), 404, 10007);
    Answers.error(wire.patch(members + "/5", "{\"nick\":\"x\"}"), 404, 10013);
  }

  private JsonNode page(String after) throws Exception {
    return wire.get(members + "?limit=2&after=" + after).json();
  }
}
