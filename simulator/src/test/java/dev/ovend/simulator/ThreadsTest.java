package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who sees, joins, writes to and changes threads. */
class ThreadsTest {

  private static final String HELLO = "{\"content\":\"hello\"}";
  private static final int PRIVATE = 12;

  private final Fixture fixture =
      new Fixture(Fixture.withoutLimits(Simulator.builder().token("first").token("second")));
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final long guild = fixture.guild;
  private final String channel = "/channels/" + fixture.channel;
  private final long second = world.botIds().get(1);
  private final long role = world.botRole(guild, fixture.bot);
  private final long secondRole = world.botRole(guild, second);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void privateThread_isHiddenFromWhoIsNotIn() throws Exception {
    world.setPermissions(guild, secondRole);
    String thread = start(PRIVATE);

    Answers.error(asSecond("GET", thread, ""), 403, 50001);
    Answers.error(asSecond("GET", thread + "/messages", ""), 403, 50001);
    Answers.error(asSecond("POST", thread + "/messages", HELLO), 403, 50001);
    Answers.error(asSecond("PUT", thread + "/thread-members/@me", ""), 403, 50001);
    assertThat(active("second")).isEmpty();
    assertThat(active("first")).hasSize(1);
    world.setPermissions(guild, secondRole, Permission.MANAGE_THREADS);
    assertThat(asSecond("GET", thread, "").status()).isEqualTo(200);
  }

  @Test
  void privateThread_memberIsLetInAndOut() throws Exception {
    world.setPermissions(guild, secondRole);
    world.setPermissions(guild, role);
    String thread = start(PRIVATE);
    String member = thread + "/thread-members/" + second;

    assertThat(wire.put(member).status()).isEqualTo(204);
    assertThat(asSecond("POST", thread + "/messages", HELLO).status()).isEqualTo(200);
    assertThat(wire.delete(member).status()).as("by who started it").isEqualTo(204);
    Answers.error(asSecond("GET", thread, ""), 403, 50001);
  }

  @Test
  void members_addedByWhoMayNotSpeak_is50013() throws Exception {
    world.setPermissions(guild, role);
    String thread = "/channels/" + world.addThread(fixture.channel, "talk");
    String member = thread + "/thread-members/" + second;
    world.deny(fixture.channel, guild, Permission.SEND_MESSAGES_IN_THREADS);

    Answers.error(wire.put(member), 403, 50013);
    assertThat(wire.put(thread + "/thread-members/@me").status()).isEqualTo(204);
    Answers.error(wire.delete(thread + "/thread-members/" + fixture.bot), 403, 50013);
  }

  @Test
  void publicThread_startedByABot_hasItAsMemberAndOwner() throws Exception {
    JsonNode thread = wire.get(start(11)).json();

    assertThat(thread.path("owner_id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(thread.path("member_count").asInt()).isEqualTo(1);
    assertThat(thread.path("parent_id").asString()).isEqualTo(Json.id(fixture.channel));
    assertThat(thread.at("/thread_metadata/auto_archive_duration").asInt()).isEqualTo(60);
    Answers.invalid(
        wire.post(channel + "/threads", "{\"name\":\"\",\"type\":0,\"auto_archive_duration\":61}"),
        "/auto_archive_duration",
        "BASE_TYPE_CHOICES");
  }

  @Test
  void forumPost_isAThreadWithAMessageOfItsId() throws Exception {
    String forum = "/channels/" + world.addChannel(guild, "forum", ChannelEntities.FORUM);
    String body = "{\"name\":\"help\",\"applied_tags\":[\"7\"],\"message\":{\"content\":\"how?\"}}";
    Wire.Answer made = wire.post(forum + "/threads", body);
    String id = made.json().path("id").asString();

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.json().path("type").asInt()).isEqualTo(11);
    assertThat(made.json().path("applied_tags").toString()).isEqualTo("[\"7\"]");
    assertThat(made.json().at("/message/id").asString()).isEqualTo(id);
    assertThat(wire.get("/channels/" + id + "/messages/" + id).json().path("content").asString())
        .isEqualTo("how?");
    Answers.error(wire.post(forum + "/messages", HELLO), 400, 50008);
    Answers.invalid(
        wire.post(forum + "/threads", "{\"name\":\"x\"}"), "/message", "BASE_TYPE_REQUIRED");
    Answers.error(
        wire.post(forum + "/threads", "{\"name\":\"x\",\"message\":{\"content\":\" \"}}"),
        400,
        50006);
    Answers.invalid(
        wire.post(
            forum + "/threads",
            "{\"name\":\"x\",\"message\":{\"content\":\"" + "x".repeat(2_001) + "\"}}"),
        "/message/content",
        "BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void archived_messageWakesIt() throws Exception {
    String thread = start(11);
    wire.patch(thread, "{\"archived\":true}");
    Answers.error(wire.put(thread + "/thread-members/" + second), 400, 50083);
    Answers.error(wire.patch(thread, "{\"name\":\"x\"}"), 400, 50083);
    String toNothing = "{\"content\":\"re\",\"message_reference\":{\"message_id\":\"5\"}}";
    Answers.error(wire.post(thread + "/messages", toNothing), 400, 50035);
    assertThat(wire.get(thread).json().at("/thread_metadata/archived").asBoolean()).isTrue();

    assertThat(wire.post(thread + "/messages", HELLO).status()).isEqualTo(200);
    assertThat(wire.get(thread).json().at("/thread_metadata/archived").asBoolean()).isFalse();
    assertThat(wire.patch(thread, "{\"name\":\"x\"}").json().path("name").asString())
        .isEqualTo("x");
  }

  @Test
  void locked_onlyModeratorsSpeakAndWake() throws Exception {
    String thread = start(11);
    wire.patch(thread, "{\"locked\":true,\"archived\":true}");
    world.setPermissions(guild, secondRole);

    Answers.error(asSecond("POST", thread + "/messages", HELLO), 400, 160_005);
    Answers.error(asSecond("PATCH", thread, "{\"archived\":false}"), 403, 50013);
    assertThat(wire.post(thread + "/messages", HELLO).status()).isEqualTo(200);
  }

  @Test
  void edit_byWhoDoesNotOwnIt_onlyWakes() throws Exception {
    String thread = start(11);
    world.setPermissions(guild, secondRole);
    Answers.error(asSecond("PATCH", thread, "{\"name\":\"x\"}"), 403, 50013);
    Answers.error(asSecond("PATCH", thread, "{\"archived\":true}"), 403, 50013);
    wire.patch(thread, "{\"archived\":true}");

    assertThat(asSecond("PATCH", thread, "{\"archived\":false}").status()).isEqualTo(200);
  }

  @Test
  void edit_byItsOwner_archivesButDoesNotLock() throws Exception {
    world.setPermissions(guild, role);
    String thread = start(11);
    Answers.error(wire.patch(thread, "{\"locked\":true}"), 403, 50013);

    assertThat(wire.patch(thread, "{\"name\":\"new\",\"archived\":true}").status()).isEqualTo(200);
  }

  @Test
  void write_intoAThread_joinsIt() throws Exception {
    String thread = start(11);
    asSecond("POST", thread + "/messages", HELLO);

    assertThat(Answers.each(wire.get(thread + "/thread-members").json(), "/user_id"))
        .containsExactlyInAnyOrder(Json.id(fixture.bot), Json.id(second));
  }

  private String start(int type) throws Exception {
    String body = "{\"name\":\"talk\",\"type\":" + type + ",\"auto_archive_duration\":60}";
    return "/channels/" + wire.post(channel + "/threads", body).json().path("id").asString();
  }

  private JsonNode active(String token) throws Exception {
    return wire.send(wire.as(token, "/guilds/" + guild + "/threads/active")).json().path("threads");
  }

  private Wire.Answer asSecond(String method, String path, String json) throws Exception {
    return wire.send(Wire.json(method, wire.as("second", path), json));
  }
}
