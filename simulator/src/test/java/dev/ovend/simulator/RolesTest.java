package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The order of roles, and who may change it. */
class RolesTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final long guild = fixture.guild;
  private final String roles = "/guilds/" + guild + "/roles";
  private long low;
  private long middle;
  private long high;
  private long botRole;

  @BeforeEach
  void addRoles() {
    low = world.addRole(guild, "low");
    middle = world.addRole(guild, "middle");
    high = world.addRole(guild, "high");
    botRole = world.botRole(guild, fixture.bot);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void move_down_endsAtThePosition() throws Exception {
    JsonNode after = move(place(high, 1)).json();

    assertThat(Answers.each(after, "/name"))
        .containsExactly("@everyone", "high", "low", "middle", "simulated-bot");
    assertThat(Answers.each(after, "/position")).containsExactly("0", "1", "2", "3", "4");
    assertThat(names()).containsExactlyElementsOf(Answers.each(after, "/name"));
  }

  @Test
  void move_up_endsAtThePosition() throws Exception {
    move(place(low, 2));

    assertThat(names()).containsExactly("@everyone", "middle", "low", "high", "simulated-bot");
  }

  @Test
  void move_severalAtOnce_putsEachWhereItBelongs() throws Exception {
    move(place(low, 3), place(middle, 1), place(high, 2));

    assertThat(names()).containsExactly("@everyone", "middle", "high", "low", "simulated-bot");
  }

  @Test
  void move_withoutPosition_changesNothing() throws Exception {
    Wire.Answer answer = move("{\"id\":\"" + low + "\",\"position\":null}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(names()).containsExactly("@everyone", "low", "middle", "high", "simulated-bot");
  }

  @Test
  void move_toOrAboveTheBotsOwn_is50013AndChangesNothing() throws Exception {
    Answers.error(move(place(middle, 1), place(low, 4)), 403, 50013);
    Answers.error(move(place(low, 9)), 403, 50013);
    Answers.error(move(place(botRole, 1)), 403, 50013);

    assertThat(names()).containsExactly("@everyone", "low", "middle", "high", "simulated-bot");
  }

  @Test
  void move_withoutPermission_is50013() throws Exception {
    world.setPermissions(guild, botRole, Permission.MANAGE_CHANNELS);

    Answers.error(move(place(low, 2)), 403, 50013);
  }

  @Test
  void move_unknownOrEveryone_fails() throws Exception {
    Answers.error(move(place(5, 1)), 404, 10011);
    Answers.error(move(place(guild, 1)), 400, 50028);
    Answers.error(move(place(low, 0)), 400, 50028);
    Answers.error(wire.patch(roles, "{}"), 400, 50035);
    Answers.invalid(move("{\"position\":1}"), "/id", "NUMBER_TYPE_COERCE");
  }

  @Test
  void memberCounts_countEachRoleButEveryone() throws Exception {
    world.addMember(guild, fixture.user);
    world.giveRole(guild, fixture.user, low);
    world.giveRole(guild, fixture.bot, low);
    JsonNode counts = wire.get(roles + "/member-counts").json();

    assertThat(counts.size()).isEqualTo(4);
    assertThat(counts.path(Json.id(low)).asInt()).isEqualTo(2);
    assertThat(counts.path(Json.id(middle)).asInt(-1)).isZero();
    assertThat(counts.path(Json.id(botRole)).asInt()).isEqualTo(1);
  }

  @Test
  void memberCounts_ofAStrangeGuild_is50001() throws Exception {
    world.removeMember(guild, fixture.bot);

    Answers.error(wire.get(roles + "/member-counts"), 403, 50001);
  }

  private Wire.Answer move(String... moves) throws Exception {
    return wire.patch(roles, List.of(moves).toString());
  }

  private static String place(long role, int position) {
    return "{\"id\":\"" + role + "\",\"position\":" + position + "}";
  }

  private List<String> names() {
    return world.roles(guild).stream().map(SimRole::name).toList();
  }
}
