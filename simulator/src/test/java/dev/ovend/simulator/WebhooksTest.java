package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Webhooks, by bots and by who only knows the token, and where they write. */
class WebhooksTest {

  private static final String HELLO = "{\"content\":\"hello\"}";

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final String channel = "/channels/" + fixture.channel;
  private String byId = "";
  private String byToken = "";

  @BeforeEach
  void create() throws Exception {
    JsonNode made = wire.post(channel + "/webhooks", "{\"name\":\"news\"}").json();
    byId = "/webhooks/" + made.path("id").asString();
    byToken = byId + "/" + made.path("token").asString();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void list_ofChannelAndGuild_showsThem() throws Exception {
    long other = world.addChannel(fixture.guild, "other");
    wire.post("/channels/" + other + "/webhooks", "{\"name\":\"else\"}");

    assertThat(Answers.each(wire.get(channel + "/webhooks").json(), "/name"))
        .containsExactly("news");
    assertThat(Answers.each(wire.get("/guilds/" + fixture.guild + "/webhooks").json(), "/name"))
        .containsExactlyInAnyOrder("news", "else");
  }

  @Test
  void edit_byBot_movesToAnotherChannel() throws Exception {
    long other = world.addChannel(fixture.guild, "other");
    JsonNode after =
        wire.patch(byId, "{\"name\":\"olds\",\"channel_id\":\"" + other + "\"}").json();

    assertThat(after.path("name").asString()).isEqualTo("olds");
    assertThat(after.path("channel_id").asString()).isEqualTo(Json.id(other));
    assertThat(after.at("/user/id").asString()).isEqualTo(Json.id(fixture.bot));
    wire.post(byToken, HELLO);
    assertThat(world.messages(other)).hasSize(1);
    Answers.error(wire.patch(byId, "{\"channel_id\":\"5\"}"), 404, 10003);
  }

  @Test
  void edit_byToken_renamesButStays() throws Exception {
    long other = world.addChannel(fixture.guild, "other");
    Wire.Answer after =
        anonymous("PATCH", byToken, "{\"name\":\"olds\",\"channel_id\":\"" + other + "\"}");

    assertThat(after.json().path("name").asString()).isEqualTo("olds");
    assertThat(after.json().path("channel_id").asString()).isEqualTo(Json.id(fixture.channel));
    assertThat(after.json().has("user")).isFalse();
    Answers.invalid(
        anonymous("PATCH", byToken, "{\"name\":\"The Clyde\"}"),
        "/name",
        "USERNAME_INVALID_CONTAINS");
    Answers.error(anonymous("PATCH", byId + "/wrong", "{}"), 401, 50027);
  }

  @Test
  void delete_byEither_isGone() throws Exception {
    assertThat(anonymous("DELETE", byToken, "").status()).isEqualTo(204);
    Answers.error(wire.get(byId), 404, 10015);
    create();
    assertThat(wire.delete(byId).status()).isEqualTo(204);
    Answers.error(anonymous("GET", byToken, ""), 404, 10015);
    assertThat(wire.get(channel + "/webhooks").json()).isEmpty();
  }

  @Test
  void managing_withoutPermission_is50013() throws Exception {
    world.setPermissions(fixture.guild, world.botRole(fixture.guild, fixture.bot));

    Answers.error(wire.get(byId), 403, 50013);
    Answers.error(wire.patch(byId, "{\"name\":\"x\"}"), 403, 50013);
    Answers.error(wire.delete(byId), 403, 50013);
    Answers.error(wire.get(channel + "/webhooks"), 403, 50013);
    assertThat(anonymous("GET", byToken, "").status()).isEqualTo(200);
  }

  @Test
  void execute_threadId_writesThereAndWakesIt() throws Exception {
    long thread = world.addThread(fixture.channel, "talk");
    wire.patch("/channels/" + thread, "{\"archived\":true}");
    String query = "?wait=true&thread_id=" + thread;
    JsonNode message = anonymous("POST", byToken + query, HELLO).json();
    String path = byToken + "/messages/" + message.path("id").asString();

    assertThat(message.path("channel_id").asString()).isEqualTo(Json.id(thread));
    assertThat(world.messages(thread)).hasSize(1);
    assertThat(world.messages(fixture.channel)).isEmpty();
    assertThat(wire.get("/channels/" + thread).json().at("/thread_metadata/archived").asBoolean())
        .isFalse();
    Answers.error(anonymous("GET", path, ""), 404, 10008);
    assertThat(anonymous("GET", path + "?thread_id=" + thread, "").status()).isEqualTo(200);
    Answers.error(anonymous("POST", byToken + "?thread_id=5", HELLO), 404, 10003);
    long strange = world.addThread(world.addChannel(fixture.guild, "other"), "talk");
    Answers.error(anonymous("POST", byToken + "?thread_id=" + strange, HELLO), 404, 10003);
  }

  @Test
  void execute_threadName_postsInAForum() throws Exception {
    long forum = moveToForum();
    String body = "{\"content\":\"how?\",\"thread_name\":\"help\",\"applied_tags\":[\"7\"]}";
    JsonNode message = anonymous("POST", byToken + "?wait=true", body).json();
    String id = message.path("channel_id").asString();
    JsonNode thread = wire.get("/channels/" + id).json();

    assertThat(message.path("id").asString()).isEqualTo(id);
    assertThat(message.path("webhook_id").asString()).isEqualTo(byId.substring(10));
    assertThat(thread.path("parent_id").asString()).isEqualTo(Json.id(forum));
    assertThat(thread.path("name").asString()).isEqualTo("help");
    assertThat(thread.path("applied_tags").toString()).isEqualTo("[\"7\"]");
    assertThat(thread.path("member_count").asInt(-1)).isZero();
    anonymous("POST", byToken + "?thread_id=" + id, HELLO);
    assertThat(world.messages(Long.parseUnsignedLong(id)))
        .extracting(SimMessage::content)
        .containsExactly("how?", "hello");
  }

  @Test
  void execute_wrongThreadInAForum_is22000x() throws Exception {
    moveToForum();
    String named = "{\"content\":\"how?\",\"thread_name\":\"help\"}";

    Answers.error(anonymous("POST", byToken, HELLO), 400, 220_001);
    Answers.error(anonymous("POST", byToken + "?thread_id=5", named), 400, 220_002);
    Answers.invalid(
        anonymous("POST", byToken, named.replace("help", "x".repeat(101))),
        "/thread_name",
        "BASE_TYPE_BAD_LENGTH");
  }

  @Test
  void execute_threadNameInATextChannel_is220003() throws Exception {
    Answers.error(
        anonymous("POST", byToken, "{\"content\":\"how?\",\"thread_name\":\"help\"}"),
        400,
        220_003);
    assertThat(world.messages(fixture.channel)).isEmpty();
  }

  private long moveToForum() throws Exception {
    long forum = world.addChannel(fixture.guild, "forum", ChannelEntities.FORUM);
    wire.patch(byId, "{\"channel_id\":\"" + forum + "\"}");
    return forum;
  }

  private Wire.Answer anonymous(String method, String path, String json) throws Exception {
    return wire.send(Wire.json(method, wire.anonymous(path), json));
  }
}
