package dev.ovend.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MessagesTest {

  private static final String OWN_REACTION =
      "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void create_json_isReadBackByWorldAndApi() throws Exception {
    Wire.Answer sent =
        wire.post(fixture.messages(), "{\"content\":\"hi\",\"nonce\":77,\"flags\":4}");

    assertThat(sent.status()).isEqualTo(200);
    JsonNode message = sent.json();
    assertThat(message.path("id").asString()).matches("\\d{18,19}");
    assertThat(message.path("content").asString()).isEqualTo("hi");
    assertThat(message.path("nonce").asInt()).isEqualTo(77);
    assertThat(message.path("flags").asInt()).isEqualTo(4);
    assertThat(message.path("channel_id").asString()).isEqualTo(Json.id(fixture.channel));
    assertThat(message.at("/author/id").asString()).isEqualTo(Json.id(fixture.bot));
    assertThat(message.path("edited_timestamp").isNull()).isTrue();
    assertThat(message.path("timestamp").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00");
    assertThat(wire.get(fixture.messages() + "/" + message.path("id").asString()).json())
        .isEqualTo(message);
    long id = Long.parseLong(message.path("id").asString());
    assertThat(fixture.world.messages(fixture.channel))
        .containsExactly(new SimMessage(id, fixture.channel, fixture.bot, "hi", "77", List.of()));
    assertThat(wire.get("/channels/" + fixture.channel).json().path("last_message_id").asString())
        .isEqualTo(Json.id(id));
  }

  @Test
  void create_poll_isShownWithAnswerIdsAndItsEnd() throws Exception {
    String poll =
        "{\"question\":{\"text\":\"Tea?\"},\"duration\":2,\"answers\":["
            + "{\"poll_media\":{\"text\":\"Yes\"}},{\"poll_media\":{\"text\":\"No\"}}]}";
    JsonNode sent = wire.post(fixture.messages(), "{\"poll\":" + poll + "}").json();
    long id = Long.parseLong(sent.path("id").asString());

    assertThat(sent.at("/poll/question/text").asString()).isEqualTo("Tea?");
    assertThat(Answers.each(sent.at("/poll/answers"), "/answer_id")).containsExactly("1", "2");
    assertThat(sent.at("/poll/answers/1/poll_media/text").asString()).isEqualTo("No");
    assertThat(sent.at("/poll/expiry").asString())
        .isEqualTo(Snowflakes.timestampOf(Snowflakes.epochMillis(id) + 7_200_000));
    assertThat(sent.at("/poll/allow_multiselect").asBoolean()).isFalse();
    assertThat(sent.at("/poll/results/is_finalized").asBoolean()).isFalse();
  }

  @Test
  void create_multipart_keepsNamesAndSizesOfFiles() throws Exception {
    String payload =
        "{\"content\":\"two files\",\"attachments\":[{\"id\":1,\"description\":\"numbers\"},{}]}";
    Wire.Answer sent = wire.send(multipart(wire.to(fixture.messages()), payload));

    assertThat(sent.status()).isEqualTo(200);
    JsonNode files = sent.json().path("attachments");
    assertThat(files.size()).isEqualTo(2);
    assertThat(files.at("/0/filename").asString()).isEqualTo("a.txt");
    assertThat(files.at("/0/size").asInt()).isEqualTo(5);
    assertThat(files.at("/0/content_type").asString()).isEqualTo("text/plain");
    assertThat(files.at("/0/description").isMissingNode()).isTrue();
    assertThat(files.at("/1/description").asString()).isEqualTo("numbers");
    assertThat(fixture.world.messages(fixture.channel).getFirst().attachments())
        .extracting(SimAttachment::filename, SimAttachment::size)
        .containsExactly(tuple("a.txt", 5L), tuple("b.bin", 3L));
  }

  @Test
  void create_multipartOfFilesAlone_isAMessage() throws Exception {
    assertThat(wire.send(multipart(wire.to(fixture.messages()), "{}")).status()).isEqualTo(200);
  }

  @Test
  void create_malformedMultipart_is400() throws Exception {
    Wire.Answer answer =
        wire.send(
            wire.to(fixture.messages())
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .POST(BodyPublishers.ofString("--xyz\r\nbroken")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/_errors/0/code").asString())
        .isEqualTo("MULTIPART_INVALID");
  }

  @Test
  void create_fileOver10MiB_is413() throws Exception {
    String head =
        "--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"big\"\r\n\r\n";
    Wire.Answer answer =
        wire.send(
            wire.to(fixture.messages())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                    BodyPublishers.ofString(head + "y".repeat((10 << 20) + 1) + "\r\n--x--\r\n")));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("code").asInt()).isEqualTo(40005);
  }

  @Test
  void create_enforcedNonce_returnsTheFirstMessage() throws Exception {
    String body = "{\"content\":\"once\",\"nonce\":\"n1\",\"enforce_nonce\":true}";
    Wire.Answer first = wire.post(fixture.messages(), body);
    Wire.Answer second = wire.post(fixture.messages(), body);

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(fixture.world.messages(fixture.channel)).hasSize(1);
    assertThat(fixture.simulator.journal().duplicateNonces()).isEqualTo(1);
  }

  @Test
  void create_sameNonceNotEnforced_makesTwoMessages() throws Exception {
    String body = "{\"content\":\"twice\",\"nonce\":\"n1\"}";
    wire.post(fixture.messages(), body);
    wire.post(fixture.messages(), body);

    assertThat(fixture.world.messages(fixture.channel))
        .extracting(SimMessage::nonce)
        .containsExactly("n1", "n1");
  }

  @Test
  void create_enforcedNonceInParallel_makesOneMessage() {
    String body = "{\"content\":\"once\",\"nonce\":\"n1\",\"enforce_nonce\":true}";
    List<CompletableFuture<Wire.Answer>> answers = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      answers.add(wire.sendAsync(Wire.json("POST", wire.to(fixture.messages()), body)));
    }

    assertThat(answers.stream().map(a -> a.join().json().path("id").asString()).distinct())
        .hasSize(1);
    assertThat(fixture.world.messages(fixture.channel)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "limit=3, 9 8 7",
    "before=ID5&limit=3, 4 3 2",
    "after=ID5&limit=3, 8 7 6",
    "around=ID5&limit=3, 6 5 4",
    "after=ID9, ''",
    "before=ID0, ''",
    "after=0, 9 8 7 6 5 4 3 2 1 0"
  })
  void list_cursor_isExclusiveAndNewestFirst(String query, String expected) throws Exception {
    long[] ids = fixture.fill(10);
    String concrete = query;
    for (int i = 0; i < ids.length; i++) {
      concrete = concrete.replace("ID" + i, Json.id(ids[i]));
    }
    List<String> contents = new ArrayList<>();
    for (JsonNode message : wire.get(fixture.messages() + "?" + concrete).json()) {
      contents.add(message.path("content").asString().replace("message ", ""));
    }

    assertThat(String.join(" ", contents)).isEqualTo(expected);
  }

  @Test
  void list_withoutLimit_holds50() throws Exception {
    fixture.fill(60);

    assertThat(wire.get(fixture.messages()).json().size()).isEqualTo(50);
  }

  @Test
  void list_twoCursors_is400() throws Exception {
    assertThat(wire.get(fixture.messages() + "?before=1&after=2").status()).isEqualTo(400);
  }

  @Test
  void edit_someFields_keepsTheOthers() throws Exception {
    String sent = wire.send(multipart(wire.to(fixture.messages()), "{\"content\":\"old\"}")).text();
    JsonNode before = Json.parse(sent.getBytes(UTF_8));
    String path = fixture.messages() + "/" + before.path("id").asString();
    JsonNode edited = wire.patch(path, "{\"content\":\"new\"}").json();

    assertThat(edited.path("content").asString()).isEqualTo("new");
    assertThat(edited.path("edited_timestamp").isString()).isTrue();
    assertThat(edited.path("attachments")).isEqualTo(before.path("attachments"));
    String kept = before.at("/attachments/1/id").asString();
    JsonNode again = wire.patch(path, "{\"attachments\":[{\"id\":\"" + kept + "\"}]}").json();
    assertThat(again.path("attachments").size()).isEqualTo(1);
    assertThat(again.at("/attachments/0/filename").asString()).isEqualTo("b.bin");
    Wire.Answer emptied = wire.patch(path, "{\"content\":null,\"attachments\":[]}");
    assertThat(emptied.json().path("code").asInt()).isEqualTo(50006);
    assertThat(wire.get(path).json()).isEqualTo(again);
  }

  @Test
  void edit_messageOfSomebodyElse_is403() throws Exception {
    long id = fixture.fill(1)[0];
    Wire.Answer answer = wire.patch(fixture.messages() + "/" + id, "{\"content\":\"x\"}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("code").asInt()).isEqualTo(50005);
  }

  @Test
  void delete_message_isGone() throws Exception {
    long id = fixture.fill(1)[0];
    Wire.Answer deleted = wire.delete(fixture.messages() + "/" + id);

    assertThat(deleted.status()).isEqualTo(204);
    assertThat(deleted.text()).isEmpty();
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
    assertThat(wire.delete(fixture.messages() + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void reaction_putAndDelete_showsOnTheMessage() throws Exception {
    long id = fixture.fill(1)[0];
    String message = fixture.messages() + "/" + id;
    assertThat(wire.put(message + "/reactions/%F0%9F%94%A5/@me").status()).isEqualTo(204);
    assertThat(wire.put(message + "/reactions/blob%3A41771983429993937/@me").status())
        .isEqualTo(204);

    JsonNode reactions = wire.get(message).json().path("reactions");
    assertThat(reactions.at("/0/emoji/name").asString()).isEqualTo("\uD83D\uDD25");
    assertThat(reactions.at("/0/me").asBoolean()).isTrue();
    assertThat(reactions.at("/0/count").asInt()).isEqualTo(1);
    assertThat(reactions.at("/1/emoji/id").asString()).isEqualTo("41771983429993937");
    assertThat(wire.delete(message + "/reactions/%F0%9F%94%A5/@me").status()).isEqualTo(204);
    assertThat(wire.get(message).json().path("reactions").size()).isEqualTo(1);
  }

  @Test
  void reactionUsers_pages_areAscendingAndExclusive() throws Exception {
    try (Fixture three = new Fixture(Simulator.builder().token("a").token("b").token("c"))) {
      String fire = three.messages() + "/" + three.fill(1)[0] + "/reactions/%F0%9F%94%A5";
      three.simulator.limits().remove("PUT " + OWN_REACTION);
      for (String bot : List.of("c", "a", "b")) {
        three.wire.send(three.wire.as(bot, fire + "/@me").PUT(BodyPublishers.noBody()));
      }
      List<Long> bots = three.world.botIds();

      assertThat(ids(three.wire.get(fire).json())).isEqualTo(bots);
      assertThat(ids(three.wire.get(fire + "?limit=1&after=" + bots.getFirst()).json()))
          .containsExactly(bots.get(1));
    }
  }

  @Test
  void reactionUsers_ofNobodyOrTooMany_areNoneOr400() throws Exception {
    String message = fixture.messages() + "/" + fixture.fill(1)[0];
    String fire = message + "/reactions/%F0%9F%94%A5";

    assertThat(wire.get(fire).json()).isEqualTo(Json.array());
    assertThat(wire.get(fire + "?limit=101").json().path("code").asInt()).isEqualTo(50035);
    assertThat(wire.get(message + "/reactions/smile").json().path("code").asInt()).isEqualTo(10014);
    assertThat(wire.get(fixture.messages() + "/5/reactions/%F0%9F%94%A5").status()).isEqualTo(404);
  }

  @Test
  void reaction_noEmoji_is10014() throws Exception {
    long id = fixture.fill(1)[0];
    Wire.Answer answer = wire.put(fixture.messages() + "/" + id + "/reactions/smile/@me");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asInt()).isEqualTo(10014);
  }

  @Test
  void messages_unknownChannel_fails() {
    assertThatThrownBy(() -> fixture.world.messages(5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("channel: 5 (expected: the id of one in this world)");
  }

  private static List<Long> ids(JsonNode users) {
    return users.valueStream().map(user -> user.path("id").asString()).map(Long::valueOf).toList();
  }

  private static HttpRequest.Builder multipart(HttpRequest.Builder request, String payload) {
    String body =
        String.join(
            "\r\n",
            "--x",
            "Content-Disposition: form-data; name=\"payload_json\"",
            "Content-Type: application/json",
            "",
            payload,
            "--x",
            "Content-Disposition: form-data; name=\"files[0]\"; filename=\"a.txt\"",
            "Content-Type: text/plain",
            "",
            "hello",
            "--x",
            "Content-Disposition: form-data; name=\"files[1]\"; filename=\"b.bin\"",
            "",
            "123",
            "--x--",
            "");
    return request
        .header("Content-Type", "multipart/form-data; boundary=x")
        .POST(BodyPublishers.ofString(body));
  }
}
