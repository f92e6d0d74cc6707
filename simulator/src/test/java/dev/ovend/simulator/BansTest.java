package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Bans of a guild: their pages, and many at once. */
class BansTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final long guild = fixture.guild;
  private final String bans = "/guilds/" + guild + "/bans";
  private final String bulk = "/guilds/" + guild + "/bulk-ban";

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void list_cursors_areExclusiveAndPagesAscending() throws Exception {
    List<Long> users = users(5);
    users.forEach(user -> world.ban(guild, user, null));

    assertThat(page("")).containsExactlyElementsOf(users);
    assertThat(page("?limit=2")).containsExactly(users.get(0), users.get(1));
    assertThat(page("?limit=2&after=" + users.get(1))).containsExactly(users.get(2), users.get(3));
    assertThat(page("?limit=2&before=" + users.get(3))).containsExactly(users.get(1), users.get(2));
    assertThat(page("?before=" + users.get(1) + "&after=" + users.get(3)))
        .as("only before counts")
        .containsExactly(users.get(0));
    assertThat(page("?after=" + users.get(4))).isEmpty();
    Answers.error(wire.get(bans + "?limit=1001"), 400, 50035);
  }

  @Test
  void list_withoutPermission_is50013() throws Exception {
    world.setPermissions(guild, world.botRole(guild, fixture.bot), Permission.KICK_MEMBERS);

    Answers.error(wire.get(bans), 403, 50013);
  }

  @Test
  void bulk_members_areBannedWithReasonAndMessagesDeleted() throws Exception {
    List<Long> users = users(3);
    users.forEach(user -> world.addMember(guild, user));
    long young = world.addMessage(fixture.channel, users.get(0), "young");
    long thread = world.addThread(fixture.channel, "talk");
    world.addMessage(thread, users.get(1), "young, in a thread");
    long old =
        world.addMessage(
            fixture.channel, users.get(0), "old", Instant.now().minus(Duration.ofHours(2)));
    String body = "{\"user_ids\":" + ids(users) + ",\"delete_message_seconds\":3600}";
    Wire.Answer answer =
        wire.send(Wire.json("POST", wire.to(bulk).header("X-Audit-Log-Reason", "raid"), body));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(longs(answer.json().path("banned_users"))).containsExactlyElementsOf(users);
    assertThat(answer.json().path("failed_users")).isEmpty();
    assertThat(world.bans(guild)).containsExactlyElementsOf(users);
    assertThat(world.members(guild))
        .extracting(SimMember::userId)
        .doesNotContainAnyElementsOf(users);
    assertThat(wire.get(bans + "/" + users.get(1)).json().path("reason").asString())
        .isEqualTo("raid");
    assertThat(world.messages(fixture.channel))
        .extracting(SimMessage::id)
        .contains(old)
        .doesNotContain(young);
    assertThat(world.messages(thread)).isEmpty();
  }

  @Test
  void bulk_someCannotBeBanned_areFailed() throws Exception {
    long banned = world.addUser("banned");
    world.ban(guild, banned, null);
    long owner =
        Long.parseUnsignedLong(wire.get("/guilds/" + guild).json().path("owner_id").asString());
    List<Long> all = List.of(fixture.user, owner, banned, fixture.bot, 5L);
    JsonNode answer = wire.post(bulk, "{\"user_ids\":" + ids(all) + "}").json();

    assertThat(longs(answer.path("banned_users"))).containsExactly(fixture.user);
    assertThat(longs(answer.path("failed_users"))).containsExactly(owner, banned, fixture.bot, 5L);
  }

  @Test
  void bulk_noneCanBeBanned_is500000() throws Exception {
    Answers.error(wire.post(bulk, "{\"user_ids\":[\"5\"]}"), 400, 500_000);
  }

  @Test
  void bulk_asksForBothPermissions() throws Exception {
    String body = "{\"user_ids\":[\"" + fixture.user + "\"]}";
    long role = world.botRole(guild, fixture.bot);
    world.setPermissions(guild, role, Permission.BAN_MEMBERS);
    Answers.error(wire.post(bulk, body), 403, 50013);
    world.setPermissions(guild, role, Permission.MANAGE_GUILD);
    Answers.error(wire.post(bulk, body), 403, 50013);
    world.setPermissions(guild, role, Permission.MANAGE_GUILD, Permission.BAN_MEMBERS);

    assertThat(wire.post(bulk, body).status()).isEqualTo(200);
  }

  @Test
  void bulk_badBodies_are50035() throws Exception {
    List<Long> many = LongStream.rangeClosed(1, 201).boxed().toList();

    Answers.invalid(wire.post(bulk, "{}"), "/user_ids", "BASE_TYPE_REQUIRED");
    Answers.invalid(wire.post(bulk, "{\"user_ids\":[]}"), "/user_ids", "BASE_TYPE_BAD_LENGTH");
    Answers.invalid(
        wire.post(bulk, "{\"user_ids\":" + ids(many) + "}"), "/user_ids", "BASE_TYPE_BAD_LENGTH");
    Answers.invalid(
        wire.post(bulk, "{\"user_ids\":[\"1\",\"x\"]}"), "/user_ids/1", "NUMBER_TYPE_COERCE");
    Answers.invalid(
        wire.post(bulk, "{\"user_ids\":[\"1\"],\"delete_message_seconds\":604801}"),
        "/delete_message_seconds",
        "NUMBER_TYPE_MAX");
  }

  private List<Long> users(int count) {
    return IntStream.range(0, count).mapToObj(i -> world.addUser("user" + i)).toList();
  }

  private List<Long> page(String query) throws Exception {
    return Answers.each(wire.get(bans + query).json(), "/user/id").stream()
        .map(Long::parseUnsignedLong)
        .toList();
  }

  private static List<Long> longs(JsonNode ids) {
    return Answers.each(ids, "").stream().map(Long::parseUnsignedLong).toList();
  }

  private static String ids(List<Long> ids) {
    return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
  }
}
