package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What clients can change, seen over HTTP and in the world. */
class StateRoutesTest {

  private final Fixture fixture = Fixture.unlimited();
  private final World world = fixture.world;
  private final Wire wire = fixture.wire;
  private final String guild = "/guilds/" + fixture.guild;
  private final String channel = "/channels/" + fixture.channel;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void role_createModifyGiveDelete_showsInTheWorld() throws Exception {
    world.addMember(fixture.guild, fixture.user);
    String id =
        wire.post(guild + "/roles", "{\"name\":\"a\",\"permissions\":\"8192\"}")
            .json()
            .path("id")
            .asString();
    wire.patch(guild + "/roles/" + id, "{\"name\":\"b\"}");
    String given = guild + "/members/" + fixture.user + "/roles/" + id;

    assertThat(wire.put(given).status()).isEqualTo(204);
    assertThat(world.roles(fixture.guild))
        .filteredOn(role -> role.name().equals("b"))
        .singleElement()
        .satisfies(
            role -> assertThat(role.permissions()).containsExactly(Permission.MANAGE_MESSAGES));
    assertThat(wire.get(guild + "/members/" + fixture.user).json().at("/roles/0").asString())
        .isEqualTo(id);
    assertThat(wire.delete(guild + "/roles/" + id).status()).isEqualTo(204);
    assertThat(wire.get(guild + "/members/" + fixture.user).json().path("roles")).isEmpty();
    error(wire.get(guild + "/roles/" + id), 404, 10011);
  }

  @Test
  void ban_putListLift_remembersTheReason() throws Exception {
    String ban = guild + "/bans/" + fixture.user;
    error(wire.get(ban), 404, 10026);
    Wire.Answer put =
        wire.send(
            Wire.json("PUT", wire.to(ban).header("X-Audit-Log-Reason", "rude%20words"), "{}"));

    assertThat(put.status()).isEqualTo(204);
    assertThat(wire.get(ban).json().path("reason").asString()).isEqualTo("rude words");
    assertThat(wire.get(guild + "/bans?limit=1").json()).hasSize(1);
    assertThat(wire.delete(ban).status()).isEqualTo(204);
    error(wire.delete(ban), 404, 10026);
  }

  @Test
  void channel_createOverwriteDelete_showsInTheWorld() throws Exception {
    Wire.Answer created = wire.post(guild + "/channels", "{\"name\":\"new\",\"type\":0}");
    String path = "/channels/" + created.json().path("id").asString();
    String overwrite = path + "/permissions/" + fixture.guild;
    String body = "{\"type\":0,\"deny\":\"2048\"}";

    assertThat(created.status()).isEqualTo(201);
    assertThat(wire.send(Wire.json("PUT", wire.to(overwrite), body)).status()).isEqualTo(204);
    assertThat(wire.get(path).json().at("/permission_overwrites/0/deny").asString())
        .isEqualTo("2048");
    assertThat(wire.delete(overwrite).status()).isEqualTo(204);
    error(wire.delete(overwrite), 404, 10009);
    assertThat(wire.delete(path).status()).isEqualTo(200);
    error(wire.get(path), 404, 10003);
    error(wire.post(guild + "/channels", "{}"), 400, 50035);
  }

  @Test
  void thread_fromAMessage_hasItsIdAndCanBeMadeOnce() throws Exception {
    long message = world.addMessage(fixture.channel, fixture.user, "topic");
    String path = fixture.messages() + "/" + message + "/threads";
    Wire.Answer first = wire.post(path, "{\"name\":\"talk\"}");

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.json().path("id").asString()).isEqualTo(Json.id(message));
    error(wire.post(path, "{\"name\":\"talk\"}"), 400, 160004);
    JsonNode active = wire.get(guild + "/threads/active").json();
    assertThat(active.at("/threads/0/id").asString()).isEqualTo(Json.id(message));
    assertThat(active.path("members")).hasSize(1);
    String me = "/channels/" + message + "/thread-members/@me";
    assertThat(wire.delete(me).status()).isEqualTo(204);
    assertThat(wire.get(guild + "/threads/active").json().path("members")).isEmpty();
    assertThat(wire.put(me).status()).isEqualTo(204);
  }

  @Test
  void pins_byBothRoutes_pageNewestFirst() throws Exception {
    long[] ids = fixture.fill(3);
    assertThat(wire.put(channel + "/messages/pins/" + ids[0]).status()).isEqualTo(204);
    assertThat(wire.put(channel + "/pins/" + ids[1]).status()).isEqualTo(204);
    JsonNode page = wire.get(channel + "/messages/pins?limit=1").json();

    assertThat(page.path("has_more").asBoolean()).isTrue();
    assertThat(page.at("/items/0/message/id").asString()).isEqualTo(Json.id(ids[1]));
    assertThat(wire.get(channel + "/pins").json()).hasSize(2);
    assertThat(wire.delete(channel + "/messages/pins/" + ids[0]).status()).isEqualTo(204);
    assertThat(world.pins(fixture.channel)).containsExactly(ids[1]);
    error(wire.put(channel + "/messages/pins/5"), 404, 10008);
  }

  @Test
  void bulkDelete_countAndAge_areChecked() throws Exception {
    long[] ids = new long[2];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = world.addMessage(fixture.channel, fixture.user, "x", Instant.now());
    }
    long old =
        world.addMessage(
            fixture.channel, fixture.user, "old", Instant.now().minus(Duration.ofDays(15)));
    String path = channel + "/messages/bulk-delete";

    error(wire.post(path, "{\"messages\":[\"" + ids[0] + "\"]}"), 400, 50016);
    error(wire.post(path, messages(ids[0], old)), 400, 50034);
    assertThat(wire.post(path, messages(ids[0], ids[1])).status()).isEqualTo(204);
    assertThat(world.messages(fixture.channel)).extracting(SimMessage::id).containsExactly(old);
  }

  @Test
  void reactions_list_isAscendingAndExclusive() throws Exception {
    String path = fixture.messages() + "/" + fixture.fill(1)[0] + "/reactions/%F0%9F%91%8D";
    assertThat(wire.put(path + "/@me").status()).isEqualTo(204);

    assertThat(wire.get(path).json().at("/0/id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(wire.get(path + "?after=" + fixture.bot).json()).isEmpty();
    assertThat(wire.delete(path).status()).isEqualTo(204);
    assertThat(wire.get(path).json()).isEmpty();
  }

  @Test
  void webhook_messages_canBeReadEditedAndDeleted() throws Exception {
    JsonNode hook = wire.post(channel + "/webhooks", "{\"name\":\"news\"}").json();
    String path = "/webhooks/" + hook.path("id").asString() + "/" + hook.path("token").asString();
    String id = wire.post(path + "?wait=true", "{\"content\":\"a\"}").json().path("id").asString();
    String message = path + "/messages/" + id;

    assertThat(wire.patch(message, "{\"content\":\"b\"}").json().path("content").asString())
        .isEqualTo("b");
    assertThat(wire.get(message).status()).isEqualTo(200);
    assertThat(wire.delete(message).status()).isEqualTo(204);
    error(wire.get(message), 404, 10008);
    error(wire.post(channel + "/webhooks", "{\"name\":\"discord\"}"), 400, 50035);
    assertThat(wire.delete(path).status()).isEqualTo(204);
    error(wire.post(path, "{\"content\":\"a\"}"), 404, 10015);
  }

  @Test
  void deferredInteraction_firstFollowUp_becomesTheOriginal() throws Exception {
    SimInteraction interaction = world.addInteraction(fixture.channel);
    String secret = interaction.token();
    String path = "/webhooks/" + fixture.bot + "/" + secret;
    wire.post("/interactions/" + interaction.id() + "/" + secret + "/callback", "{\"type\":5}");
    int loading = wire.get(path + "/messages/@original").json().path("flags").asInt();
    wire.post(path, "{\"content\":\"done\"}");

    assertThat(loading & 128).isEqualTo(128);
    assertThat(wire.get(path + "/messages/@original").json().path("content").asString())
        .isEqualTo("done");
    assertThat(wire.delete(path + "/messages/@original").status()).isEqualTo(204);
    error(wire.get(path + "/messages/@original"), 404, 10008);
  }

  @Test
  void interaction_after3Seconds_is10062() throws Exception {
    SimInteraction late =
        world.addInteraction(fixture.channel, Instant.now().minus(Duration.ofSeconds(4)));

    error(
        wire.post("/interactions/" + late.id() + "/" + late.token() + "/callback", "{\"type\":5}"),
        404,
        10062);
  }

  @Test
  void commands_sameName_isAnUpsert() throws Exception {
    String path = "/applications/" + fixture.bot + "/commands";
    Wire.Answer first = wire.post(path, "{\"name\":\"hi\",\"description\":\"a\"}");
    Wire.Answer second = wire.post(path, "{\"name\":\"hi\",\"description\":\"b\"}");

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
    error(wire.post(path, "{\"name\":\"Hi there\",\"description\":\"b\"}"), 400, 50035);
  }

  @Test
  void commands_creationsOfADay_endWith30034() throws Exception {
    String path = "/applications/" + fixture.bot + "/guilds/" + fixture.guild + "/commands";
    for (int i = 0; i < 200; i++) {
      String body = "{\"name\":\"c\",\"description\":\"a\"}";
      JsonNode made = wire.post(path, body).json();
      wire.delete(path + "/" + made.path("id").asString());
    }

    error(wire.post(path, "{\"name\":\"c\",\"description\":\"a\"}"), 400, 30034);
  }

  @Test
  void invite_createGetDelete_isGone() throws Exception {
    String code = wire.post(channel + "/invites", "{}").json().path("code").asString();

    assertThat(wire.send(wire.anonymous("/invites/" + code)).status()).isEqualTo(200);
    assertThat(wire.get(guild + "/invites").json()).hasSize(1);
    assertThat(wire.delete("/invites/" + code).status()).isEqualTo(200);
    error(wire.get("/invites/" + code), 404, 10006);
  }

  @Test
  void emoji_createModifyDelete_isGone() throws Exception {
    String body = "{\"name\":\"wave\",\"image\":\"data:image/png;base64,AA==\"}";
    Wire.Answer made = wire.post(guild + "/emojis", body);
    String path = guild + "/emojis/" + made.json().path("id").asString();

    assertThat(made.status()).isEqualTo(201);
    assertThat(wire.patch(path, "{\"name\":\"hello\"}").json().path("name").asString())
        .isEqualTo("hello");
    assertThat(wire.delete(path).status()).isEqualTo(204);
    error(wire.get(path), 404, 10014);
  }

  @Test
  void ownName_thirdChangeInAnHour_is50035() throws Exception {
    assertThat(wire.patch("/users/@me", "{\"username\":\"one\"}").status()).isEqualTo(200);
    assertThat(wire.patch("/users/@me", "{\"username\":\"two\"}").status()).isEqualTo(200);
    Wire.Answer third = wire.patch("/users/@me", "{\"username\":\"three\"}");

    error(third, 400, 50035);
    assertThat(third.json().at("/errors/username/_errors/0/code").asString())
        .isEqualTo("USERNAME_RATE_LIMIT");
    assertThat(wire.get("/users/@me").json().path("username").asString()).isEqualTo("two");
  }

  @Test
  void ownName_sentUnchanged_isNoChange() throws Exception {
    for (int i = 0; i < 4; i++) {
      assertThat(wire.patch("/users/@me", "{\"username\":\"one\"}").status()).isEqualTo(200);
    }
  }

  @Test
  void directChannel_openedTwice_isTheSame() throws Exception {
    String body = "{\"recipient_id\":\"" + fixture.user + "\"}";
    JsonNode first = wire.post("/users/@me/channels", body).json();

    assertThat(first.path("type").asInt()).isEqualTo(1);
    assertThat(wire.post("/users/@me/channels", body).json()).isEqualTo(first);
    String messages = "/channels/" + first.path("id").asString() + "/messages";
    assertThat(wire.post(messages, "{\"content\":\"psst\"}").status()).isEqualTo(200);
  }

  private static String messages(long first, long second) {
    return "{\"messages\":[\"" + first + "\",\"" + second + "\"]}";
  }

  private static void error(Wire.Answer answer, int status, int code) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.json().path("code").asInt()).isEqualTo(code);
  }
}
