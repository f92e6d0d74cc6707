package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InteractionsTest {

  private static final String HELLO = "{\"type\":4,\"data\":{\"content\":\"hello\"}}";

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;
  private final SimInteraction interaction = fixture.world.addInteraction(fixture.channel);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void callback_message_is204AndShowsInTheChannel() throws Exception {
    Wire.Answer answer = post(callback(interaction), HELLO);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::content, SimMessage::authorId)
        .containsExactly(tuple("hello", fixture.bot));
  }

  @Test
  void callback_withResponse_returnsTheMessage() throws Exception {
    Wire.Answer answer = post(callback(interaction) + "?with_response=true", HELLO);

    assertThat(answer.status()).isEqualTo(200);
    JsonNode body = answer.json();
    assertThat(body.at("/interaction/id").asString()).isEqualTo(Json.id(interaction.id()));
    assertThat(body.at("/resource/message/content").asString()).isEqualTo("hello");
    assertThat(body.at("/interaction/response_message_id"))
        .isEqualTo(body.at("/resource/message/id"));
  }

  @Test
  void callback_updateOfAComponent_changesItsMessage() throws Exception {
    long message = fixture.world.addMessage(fixture.channel, fixture.bot, "before");
    SimInteraction click = fixture.world.addComponentInteraction(fixture.channel, message);

    Wire.Answer answer =
        post(
            callback(click) + "?with_response=true",
            "{\"type\":7,\"data\":{\"content\":\"after\"}}");

    assertThat(answer.json().at("/interaction/type").asInt()).isEqualTo(3);
    assertThat(answer.json().at("/resource/type").asInt()).isEqualTo(7);
    assertThat(answer.json().at("/resource/message/content").asString()).isEqualTo("after");
    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::id, SimMessage::content)
        .containsExactly(tuple(message, "after"));
  }

  @Test
  void callback_deferredUpdateOfAComponent_makesItsMessageTheOriginal() throws Exception {
    long message = fixture.world.addMessage(fixture.channel, fixture.bot, "before");
    SimInteraction click = fixture.world.addComponentInteraction(fixture.channel, message);
    post(callback(click), "{\"type\":6}");
    String original =
        "/webhooks/" + click.applicationId() + "/" + click.token() + "/messages/@original";

    Wire.Answer edited =
        wire.send(Wire.json("PATCH", wire.anonymous(original), "{\"content\":\"after\"}"));

    assertThat(edited.status()).isEqualTo(200);
    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::id, SimMessage::content)
        .containsExactly(tuple(message, "after"));
  }

  @Test
  void addComponentInteraction_unknownMessage_fails() {
    assertThatThrownBy(() -> fixture.world.addComponentInteraction(fixture.channel, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("message: 5 (expected: the id of one in this world)");
  }

  @Test
  void callback_launch_namesTheInstance() throws Exception {
    JsonNode body = post(callback(interaction) + "?with_response=true", "{\"type\":12}").json();

    assertThat(body.at("/resource/activity_instance/id").asString())
        .isEqualTo("i-" + Json.id(interaction.id()))
        .isEqualTo(body.at("/interaction/activity_instance_id").asString());
  }

  @Test
  void callback_modalAndEligibility_makeNothing() throws Exception {
    String modal = "{\"type\":9,\"data\":{\"custom_id\":\"m\",\"title\":\"t\",\"components\":[]}}";
    SimInteraction other = fixture.world.addInteraction(fixture.channel);

    JsonNode body = post(callback(interaction) + "?with_response=true", modal).json();

    assertThat(body.has("resource")).isFalse();
    assertThat(post(callback(other), "{\"type\":13,\"data\":{}}").status()).isEqualTo(204);
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void callback_twice_is40060() throws Exception {
    post(callback(interaction), "{\"type\":5}");
    Wire.Answer again = post(callback(interaction), HELLO);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().path("code").asInt()).isEqualTo(40060);
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void callback_badBody_canBeRepeated() throws Exception {
    Wire.Answer missing = post(callback(interaction), "{}");
    Wire.Answer odd = post(callback(interaction), "{\"type\":99}");
    Wire.Answer empty = post(callback(interaction), "{\"type\":4}");

    assertThat(missing.json().at("/errors/type/_errors/0/code").asString())
        .isEqualTo("BASE_TYPE_REQUIRED");
    assertThat(odd.json().at("/errors/type/_errors/0/code").asString())
        .isEqualTo("BASE_TYPE_CHOICES");
    assertThat(empty.json().path("code").asInt()).isEqualTo(50006);
    assertThat(post(callback(interaction), HELLO).status()).isEqualTo(204);
  }

  @Test
  void callback_unknownIdOrToken_is10062() throws Exception {
    Wire.Answer id = post("/interactions/5/" + interaction.token() + "/callback", HELLO);
    Wire.Answer token = post("/interactions/" + interaction.id() + "/wrong/callback", HELLO);

    assertThat(id.status()).isEqualTo(404);
    assertThat(id.json().path("code").asInt()).isEqualTo(10062);
    assertThat(token.json()).isEqualTo(id.json());
  }

  @Test
  void followUp_afterTheCallback_returnsTheMessage() throws Exception {
    post(callback(interaction), "{\"type\":5}");
    Wire.Answer answer = post(followUp(interaction), "{\"content\":\"later\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("webhook_id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(answer.json().path("content").asString()).isEqualTo("later");
  }

  @Test
  void followUp_beforeTheCallbackOrUnknown_is10015() throws Exception {
    Wire.Answer early = post(followUp(interaction), "{\"content\":\"early\"}");
    Wire.Answer unknown = post("/webhooks/" + fixture.bot + "/wrong", "{\"content\":\"x\"}");

    assertThat(early.status()).isEqualTo(404);
    assertThat(early.json().path("code").asInt()).isEqualTo(10015);
    assertThat(unknown.json()).isEqualTo(early.json());
  }

  @Test
  void webhook_execute_is204OrTheMessage() throws Exception {
    SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
    String path = "/webhooks/" + webhook.id() + "/" + webhook.token();
    Wire.Answer quiet = post(path, "{\"content\":\"one\"}");
    Wire.Answer waited =
        post(path + "?wait=true", "{\"content\":\"two\",\"username\":\"Captain\"}");

    assertThat(quiet.status()).isEqualTo(204);
    assertThat(waited.json().at("/author/username").asString()).isEqualTo("Captain");
    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::content)
        .containsExactly("one", "two");
    Wire.Answer wrong = post("/webhooks/" + webhook.id() + "/wrong", "{\"content\":\"x\"}");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.json().path("code").asInt()).isEqualTo(50027);
    assertThat(post("/webhooks/5/wrong", "{\"content\":\"x\"}").json().path("code").asInt())
        .isEqualTo(10015);
  }

  @Test
  void journal_secretRoutes_holdNoSecret() throws Exception {
    SimWebhook webhook = fixture.world.addWebhook(fixture.channel);
    post(callback(interaction), HELLO);
    post("/webhooks/" + webhook.id() + "/" + webhook.token(), "{\"content\":\"x\"}");

    assertThat(fixture.simulator.journal().requests())
        .extracting(JournalEntry::route)
        .containsExactly(
            "POST /interactions/{interaction_id}/{interaction_token}/callback",
            "POST /webhooks/{webhook_id}/{webhook_token}");
    assertThat(fixture.simulator.journal().requests().toString())
        .contains(Json.id(webhook.id()))
        .doesNotContain(webhook.token(), interaction.token(), fixture.simulator.token());
    assertThat(webhook + " " + interaction).doesNotContain(webhook.token(), interaction.token());
  }

  private Wire.Answer post(String path, String json) throws Exception {
    return wire.send(Wire.json("POST", wire.anonymous(path), json));
  }

  private static String callback(SimInteraction interaction) {
    return "/interactions/" + interaction.id() + "/" + interaction.token() + "/callback";
  }

  private static String followUp(SimInteraction interaction) {
    return "/webhooks/" + interaction.applicationId() + "/" + interaction.token();
  }
}
