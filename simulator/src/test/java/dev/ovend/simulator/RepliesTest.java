package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RepliesTest {

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void reply_toAMessage_showsItWhereverItIsRead() throws Exception {
    String target = Json.id(fixture.fill(1)[0]);
    JsonNode reply = reply("{\"message_id\":\"" + target + "\"}").json();

    assertThat(reply.path("type").asInt()).isEqualTo(19);
    assertThat(reply.path("message_reference"))
        .isEqualTo(
            Json.object()
                .put("type", 0)
                .put("channel_id", Json.id(fixture.channel))
                .put("message_id", target)
                .put("guild_id", Json.id(fixture.guild)));
    assertThat(reply.path("referenced_message"))
        .isEqualTo(wire.get(fixture.messages() + "/" + target).json());
    assertThat(wire.get(fixture.messages()).json().get(0)).isEqualTo(reply);
    assertThat(wire.get(path(reply)).json()).isEqualTo(reply);
    JsonNode edited = wire.patch(path(reply), "{\"content\":\"other\"}").json();
    assertThat(edited.path("referenced_message")).isEqualTo(reply.path("referenced_message"));
  }

  @Test
  void reply_toAReply_nestsOneLevel() throws Exception {
    JsonNode first = reply("{\"message_id\":\"" + fixture.fill(1)[0] + "\"}").json();
    JsonNode second = reply("{\"message_id\":\"" + first.path("id").asString() + "\"}").json();

    assertThat(second.at("/referenced_message/type").asInt()).isEqualTo(19);
    assertThat(second.path("referenced_message").has("referenced_message")).isFalse();
  }

  @Test
  void reply_targetDeletedLater_showsNull() throws Exception {
    long target = fixture.fill(1)[0];
    JsonNode reply = reply("{\"message_id\":\"" + target + "\"}").json();
    wire.delete(fixture.messages() + "/" + target);
    JsonNode again = wire.get(path(reply)).json();

    assertThat(again.path("type").asInt()).isEqualTo(19);
    assertThat(again.has("referenced_message")).isTrue();
    assertThat(again.path("referenced_message").isNull()).isTrue();
  }

  @Test
  void reply_toNothing_is50035() throws Exception {
    Wire.Answer answer = reply("{\"message_id\":\"5\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asInt()).isEqualTo(50035);
    assertThat(answer.json().at("/errors/message_reference/_errors/0/code").asString())
        .isEqualTo("MESSAGE_REFERENCE_UNKNOWN_MESSAGE");
    assertThat(
            reply("{\"message_id\":\"x\"}")
                .json()
                .at("/errors/message_reference")
                .has("message_id"))
        .isTrue();
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void reply_toNothingButNoMatter_isAPlainMessage() throws Exception {
    JsonNode sent = reply("{\"message_id\":\"5\",\"fail_if_not_exists\":false}").json();

    assertThat(sent.path("type").asInt()).isZero();
    assertThat(sent.has("message_reference")).isFalse();
    assertThat(sent.has("referenced_message")).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "null|true",
        "{}|false",
        "{\"parse\":[]}|false",
        "{\"replied_user\":true}|true",
        "{\"replied_user\":false}|false"
      })
  void reply_allowedMentions_decideWhetherItMentionsTheAuthor(String allowed, boolean mentions)
      throws Exception {
    String target = Json.id(fixture.fill(1)[0]);
    String body =
        "{\"content\":\"re\",\"allowed_mentions\":%s,\"message_reference\":{\"message_id\":\"%s\"}}"
            .formatted(allowed, target);
    JsonNode reply = wire.post(fixture.messages(), body).json();

    List<String> expected = mentions ? List.of(Json.id(fixture.user)) : List.of();
    assertThat(Answers.each(reply.path("mentions"), "/id")).isEqualTo(expected);
    assertThat(wire.get(path(reply)).json().path("mentions")).isEqualTo(reply.path("mentions"));
  }

  private Wire.Answer reply(String reference) throws Exception {
    return wire.post(
        fixture.messages(), "{\"content\":\"re\",\"message_reference\":" + reference + "}");
  }

  private String path(JsonNode message) {
    return fixture.messages() + "/" + message.path("id").asString();
  }
}
