package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResourcesTest {

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void gateway_openAndForBots_sayWhereToConnect() throws Exception {
    Wire.Answer open = wire.send(wire.anonymous("/gateway"));
    JsonNode bot = wire.get("/gateway/bot").json();

    assertThat(open.text()).isEqualTo("{\"url\":\"wss://gateway.discord.gg\"}");
    assertThat(bot.path("shards").asInt()).isEqualTo(1);
    assertThat(bot.at("/session_start_limit/max_concurrency").asInt()).isEqualTo(1);
    assertThat(wire.send(wire.anonymous("/gateway/bot")).status()).isEqualTo(401);
  }

  @Test
  void gateway_ofItsOwn_isNamedToBots() throws Exception {
    SimulatorBuilder builder = Simulator.builder().gateway(URI.create("ws://127.0.0.1:8081"));
    try (Fixture own = new Fixture(builder)) {
      assertThat(own.wire.get("/gateway").json().path("url").asString())
          .isEqualTo("ws://127.0.0.1:8081");
      assertThat(own.wire.get("/gateway/bot").json().path("url").asString())
          .isEqualTo("ws://127.0.0.1:8081");
    }
  }

  @Test
  void gateway_noWebSocket_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Simulator.builder().gateway(URI.create("http://127.0.0.1")))
        .withMessage("gateway: http://127.0.0.1 (expected: ws://… or wss://…)");
  }

  @Test
  void guild_get_showsRolesAndCounts() throws Exception {
    fixture.world.addRole(fixture.guild, "mods");
    JsonNode guild = wire.get("/guilds/" + fixture.guild + "?with_counts=true").json();
    JsonNode roles = wire.get("/guilds/" + fixture.guild + "/roles").json();

    assertThat(guild.path("name").asString()).isEqualTo("home");
    assertThat(guild.path("approximate_member_count").asInt()).isEqualTo(2);
    assertThat(guild.path("roles")).isEqualTo(roles);
    assertThat(roles.at("/0/id").asString()).isEqualTo(Json.id(fixture.guild));
    assertThat(roles.at("/1/name").asString()).isEqualTo("mods");
  }

  @Test
  void members_pages_areAscendingAndExclusive() throws Exception {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long user = fixture.world.addUser("user" + i);
      fixture.world.addMember(fixture.guild, user);
      expected.add(Json.id(user));
    }
    String path = "/guilds/" + fixture.guild + "/members";
    List<String> seen = new ArrayList<>();
    String after = "0";
    for (JsonNode page = page(path, after); !page.isEmpty(); page = page(path, after)) {
      for (JsonNode member : page) {
        after = member.at("/user/id").asString();
        seen.add(after);
      }
    }

    assertThat(seen).hasSize(7).containsAll(expected).isSorted().doesNotHaveDuplicates();
    assertThat(wire.get(path).json().size()).isEqualTo(1);
  }

  @Test
  void member_ofTheGuildOrNot_isFoundOr10007() throws Exception {
    String path = "/guilds/" + fixture.guild + "/members/";

    assertThat(wire.get(path + fixture.bot).json().at("/user/id").asString())
        .isEqualTo(Json.id(fixture.bot));
    assertThat(wire.get(path + fixture.user).json().path("code").asInt()).isEqualTo(10007);
    assertThat(wire.get(path + "5").json().path("code").asInt()).isEqualTo(10013);
  }

  @Test
  void guilds_cursors_selectAscending() throws Exception {
    long second = fixture.world.addGuild("second");
    long third = fixture.world.addGuild("third");

    assertThat(names("")).containsExactly("home", "second", "third");
    assertThat(names("?limit=1&after=" + fixture.guild)).containsExactly("second");
    assertThat(names("?limit=1&before=" + third)).containsExactly("second");
    assertThat(names("?before=" + second)).containsExactly("home");
  }

  @Test
  void channel_patch_changesOnlyWhatIsSent() throws Exception {
    String path = "/channels/" + fixture.channel;
    JsonNode before = wire.get(path).json();
    JsonNode after = wire.patch(path, "{\"topic\":\"news\",\"id\":\"1\"}").json();

    assertThat(after.path("topic").asString()).isEqualTo("news");
    assertThat(after.path("name")).isEqualTo(before.path("name"));
    assertThat(after.path("id")).isEqualTo(before.path("id"));
    assertThat(wire.patch(path, "{\"topic\":null}").json()).isEqualTo(before);
    assertThat(wire.patch(path, "{\"name\":\"\"}").json().path("code").asInt()).isEqualTo(50035);
    assertThat(wire.patch(path, "{\"rate_limit_per_user\":21601}").status()).isEqualTo(400);
    assertThat(wire.patch(path, "{\"topic\":\"" + "x".repeat(1_025) + "\"}").status())
        .isEqualTo(400);
  }

  @Test
  void typing_post_is204() throws Exception {
    assertThat(wire.post("/channels/" + fixture.channel + "/typing", "").status()).isEqualTo(204);
  }

  @Test
  void journal_entry_tellsRouteResourceBucketAndReason() throws Exception {
    wire.send(
        Wire.json(
            "PATCH",
            wire.to("/channels/" + fixture.channel)
                .header("X-Audit-Log-Reason", "caf%C3%A9%20%2B tea+milk"),
            "{\"topic\":\"x\"}"));
    JournalEntry entry = fixture.simulator.journal().requests().getFirst();

    assertThat(entry.sequence()).isEqualTo(1);
    assertThat(entry.arrivedAtNanos()).isPositive();
    assertThat(entry.route()).isEqualTo("PATCH /channels/{channel_id}");
    assertThat(entry.resource()).isEqualTo(Json.id(fixture.channel));
    assertThat(entry.bucket()).isNull();
    assertThat(entry.status()).isEqualTo(200);
    assertThat(entry.limitedBy()).isNull();
    assertThat(entry.reason()).isEqualTo("café + tea+milk");
  }

  @Test
  void journal_unknownRoute_holdsNoPath() throws Exception {
    wire.get("/secret/path");

    assertThat(fixture.simulator.journal().requests().getFirst().template()).isEqualTo("(none)");
  }

  @Test
  void journal_secretInPlaceOfAnId_isNotWrittenDown() throws Exception {
    wire.get("/channels/my-secret");

    JournalEntry entry = fixture.simulator.journal().requests().getFirst();
    assertThat(entry.status()).isEqualTo(400);
    assertThat(entry.resource()).isNull();
  }

  private JsonNode page(String path, String after) throws Exception {
    return wire.get(path + "?limit=2&after=" + after).json();
  }

  private List<String> names(String query) throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode guild : wire.get("/users/@me/guilds" + query).json()) {
      names.add(guild.path("name").asString());
    }
    return names;
  }
}
