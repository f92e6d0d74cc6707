package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with a message, told in a tree with every field that is to blame. */
class MessageRulesTest {

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void several_wrongFields_areToldTogether() throws Exception {
    String title = "t".repeat(257);
    String footer = "f".repeat(2_049);
    Wire.Answer answer =
        post(
            "{\"content\":7,\"nonce\":true,\"sticker_ids\":[\"1\",\"x\"],\"embeds\":[{},"
                + "{\"fields\":[{\"name\":\"a\",\"value\":\"b\"},{\"name\":\"a\"}],"
                + "\"author\":{},\"color\":-1,"
                + ("\"title\":\"" + title + "\",\"footer\":{\"text\":\"" + footer + "\"}}]}"));

    Answers.invalid(answer, "/content", "BASE_TYPE_CONVERT");
    Answers.invalid(answer, "/nonce", "NONCE_TYPE_INVALID");
    Answers.invalid(answer, "/sticker_ids/1", "NUMBER_TYPE_COERCE");
    Answers.invalid(answer, "/embeds/1/title", "BASE_TYPE_MAX_LENGTH");
    Answers.invalid(answer, "/embeds/1/fields/1/value", "BASE_TYPE_REQUIRED");
    Answers.invalid(answer, "/embeds/1/footer/text", "BASE_TYPE_MAX_LENGTH");
    Answers.invalid(answer, "/embeds/1/author/name", "BASE_TYPE_REQUIRED");
    Answers.invalid(answer, "/embeds/1/color", "NUMBER_TYPE_MIN");
    JsonNode errors = answer.json().path("errors");
    assertThat(errors.path("embeds").has("0")).isFalse();
    assertThat(errors.at("/embeds/1/fields").has("0")).isFalse();
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void embeds_over6000Together_areTooLarge() throws Exception {
    String half = "{\"description\":\"" + "x".repeat(3_000) + "\"}";
    String more = "{\"description\":\"" + "x".repeat(3_000) + "\",\"title\":\"y\"}";

    assertThat(post("{\"embeds\":[" + half + "," + half + "]}").status()).isEqualTo(200);
    Answers.invalid(
        post("{\"embeds\":[" + half + "," + more + "]}"), "/embeds", "MAX_EMBED_SIZE_EXCEEDED");
    Answers.invalid(post("{\"embeds\":[5]}"), "/embeds/0", "DICT_TYPE_CONVERT");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"parse\":[\"users\",\"all\"]}|/parse/1|BASE_TYPE_CHOICES",
        "{\"parse\":[\"users\"],\"users\":[\"1\"]}||MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        "{\"parse\":[\"roles\"],\"roles\":[\"1\"]}||MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
        "{\"users\":[\"x\"]}|/users/0|NUMBER_TYPE_COERCE",
        "5||DICT_TYPE_CONVERT"
      })
  void allowedMentions_thatCannotBe_areNamed(String allowed, @Nullable String pointer, String code)
      throws Exception {
    String way = "/allowed_mentions" + (pointer == null ? "" : pointer);

    Answers.invalid(post("{\"content\":\"a\",\"allowed_mentions\":" + allowed + "}"), way, code);
  }

  @Test
  void allowedMentions_thatCan_areTaken() throws Exception {
    String users = "[" + "\"1\",".repeat(99) + "\"1\"]";
    String allowed = "{\"parse\":[\"roles\",\"everyone\"],\"users\":" + users + ",\"roles\":[]}";

    assertThat(post("{\"content\":\"a\",\"allowed_mentions\":" + allowed + "}").status())
        .isEqualTo(200);
    Answers.invalid(
        post(
            "{\"content\":\"a\",\"allowed_mentions\":{\"users\":[\"2\","
                + users.substring(1)
                + "}}"),
        "/allowed_mentions/users",
        "BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void callback_badMessage_isNamedBelowData() throws Exception {
    SimInteraction interaction = fixture.world.addInteraction(fixture.channel);
    String path = "/interactions/" + interaction.id() + "/" + interaction.token() + "/callback";
    String content = "x".repeat(2_001);

    Answers.invalid(
        wire.post(path, "{\"type\":4,\"data\":{\"content\":\"" + content + "\"}}"),
        "/data/content",
        "BASE_TYPE_MAX_LENGTH");
  }

  @Test
  void edit_isCheckedAsWell() throws Exception {
    String id = post("{\"content\":\"a\"}").json().path("id").asString();
    String path = fixture.messages() + "/" + id;

    Answers.invalid(
        wire.patch(path, "{\"embeds\":[{\"title\":\"" + "x".repeat(257) + "\"}]}"),
        "/embeds/0/title",
        "BASE_TYPE_MAX_LENGTH");
    assertThat(wire.get(path).json().path("embeds")).isEmpty();
  }

  private Wire.Answer post(String body) throws Exception {
    return wire.post(fixture.messages(), body);
  }
}
