package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorAnswersTest {

  private static final String UNAUTHORIZED = "{\"message\":\"401: Unauthorized\",\"code\":0}";

  private final Fixture fixture = Fixture.unlimited();
  private final Wire wire = fixture.wire;

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "/channels/5, 10003, Unknown Channel",
    "/channels/5/messages, 10003, Unknown Channel",
    "/guilds/5, 10004, Unknown Guild",
    "/guilds/5/members, 10004, Unknown Guild",
    "/users/5, 10013, Unknown User"
  })
  void get_unknownId_is404WithItsCode(String path, int code, String message) throws Exception {
    Wire.Answer answer = wire.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).isEqualTo("{\"message\":\"" + message + "\",\"code\":" + code + "}");
  }

  @Test
  void get_unknownMessage_is404() throws Exception {
    Wire.Answer answer = wire.get(fixture.messages() + "/5");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("code").asInt()).isEqualTo(10008);
    assertThat(wire.delete(fixture.messages() + "/5").json()).isEqualTo(answer.json());
    assertThat(wire.patch(fixture.messages() + "/5", "{}").json()).isEqualTo(answer.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/channels", "/channels/", "/users/@me/", "/../v9/users/@me"})
  void get_unknownRoute_is404WithCode0(String path) throws Exception {
    Wire.Answer answer = wire.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).isEqualTo("{\"message\":\"404: Not Found\",\"code\":0}");
  }

  @Test
  void get_escapedSlash_staysInsideItsStep() throws Exception {
    Wire.Answer answer = wire.get("/channels/..%2Fusers%2F@me");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/channel_id/_errors/0/message").asString())
        .isEqualTo("Value \"../users/@me\" is not snowflake.");
  }

  @Test
  void request_wrongMethod_is405() throws Exception {
    Wire.Answer answer = wire.delete("/users/@me");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text()).isEqualTo("{\"message\":\"405: Method Not Allowed\",\"code\":0}");
  }

  @Test
  void request_withoutOrWithBadToken_is401() throws Exception {
    Wire.Answer missing = wire.send(wire.anonymous("/users/@me"));
    Wire.Answer wrong = wire.send(wire.as("wrong", "/users/@me"));

    assertThat(missing.status()).isEqualTo(401);
    assertThat(missing.text()).isEqualTo(UNAUTHORIZED);
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text()).isEqualTo(UNAUTHORIZED);
  }

  @Test
  void request_userAgentWithoutSpace_isServed() throws Exception {
    Wire.Answer answer =
        wire.send(
            wire.to("/users/@me").setHeader("User-Agent", "DiscordBot(https://example.org, 1.0)"));

    assertThat(answer.status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"curl/8", "DiscordBot", "DiscordBot (https://example.org)", "Mozilla/5.0"})
  void request_oddUserAgent_isRefusedByTheEdge(String agent) throws Exception {
    Wire.Answer answer = wire.send(wire.to("/users/@me").setHeader("User-Agent", agent));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().path("code").asInt()).isEqualTo(40333);
    assertThat(answer.has("Via")).isFalse();
    assertThat(answer.has("CF-RAY")).isTrue();
  }

  @Test
  void post_malformedJson_is400() throws Exception {
    Wire.Answer answer = wire.post(fixture.messages(), "{\"content\":");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .isEqualTo("{\"message\":\"The request body contains invalid JSON.\",\"code\":50109}");
  }

  @Test
  void post_notAnObject_is400() throws Exception {
    Wire.Answer answer = wire.post(fixture.messages(), "[1]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/_errors/0/code").asString())
        .isEqualTo("DICT_TYPE_CONVERT");
  }

  @Test
  void post_otherContentType_is400() throws Exception {
    Wire.Answer answer =
        wire.send(
            wire.to(fixture.messages())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/_errors/0/code").asString())
        .isEqualTo("CONTENT_TYPE_INVALID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"content\":\"\"}", "{\"content\":\" \"}", "{\"embeds\":[]}"})
  void post_emptyMessage_is400(String body) throws Exception {
    Wire.Answer answer = wire.post(fixture.messages(), body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .isEqualTo("{\"message\":\"Cannot send an empty message\",\"code\":50006}");
    assertThat(fixture.world.messages(fixture.channel)).isEmpty();
  }

  @Test
  void post_contentTooLong_blamesTheFieldInATree() throws Exception {
    String content = "x".repeat(2_001);
    Wire.Answer answer = wire.post(fixture.messages(), "{\"content\":\"" + content + "\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text())
        .isEqualTo(
            "{\"message\":\"Invalid Form Body\",\"code\":50035,\"errors\":{\"content\":"
                + "{\"_errors\":[{\"code\":\"BASE_TYPE_MAX_LENGTH\","
                + "\"message\":\"Must be 2000 or fewer in length.\"}]}}}");
  }

  @Test
  void post_2000EmojiOfTwoCharsEach_isNotTooLong() throws Exception {
    String content = "\uD83D\uDD25".repeat(2_000);

    assertThat(wire.post(fixture.messages(), "{\"content\":\"" + content + "\"}").status())
        .isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"content\":5}|/errors/content/_errors/0/code|BASE_TYPE_CONVERT",
        "{\"content\":\"a\",\"nonce\":[]}|/errors/nonce/_errors/0/code|NONCE_TYPE_INVALID",
        "{\"content\":\"a\",\"nonce\":\"12345678901234567890123456\"}|/errors/nonce/_errors/0/code"
            + "|BASE_TYPE_MAX_LENGTH",
        "{\"embeds\":[1,2,3,4,5,6,7,8,9,10,11]}|/errors/embeds/_errors/0/code|BASE_TYPE_MAX_LENGTH"
      })
  void post_badField_blamesIt(String body, String pointer, String code) throws Exception {
    Wire.Answer answer = wire.post(fixture.messages(), body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asInt()).isEqualTo(50035);
    assertThat(answer.json().at(pointer).asString()).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "limit=0, limit, NUMBER_TYPE_MIN",
    "limit=101, limit, NUMBER_TYPE_MAX",
    "limit=x, limit, NUMBER_TYPE_COERCE",
    "before=x, before, NUMBER_TYPE_COERCE"
  })
  void get_badQuery_blamesTheParameter(String query, String field, String code) throws Exception {
    Wire.Answer answer = wire.get(fixture.messages() + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/" + field + "/_errors/0/code").asString()).isEqualTo(code);
  }

  @Test
  void get_idThatIsNoSnowflake_is400() throws Exception {
    Wire.Answer answer = wire.get("/channels/abc");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/channel_id/_errors/0/message").asString())
        .isEqualTo("Value \"abc\" is not snowflake.");
  }

  @Test
  void post_bodyOver25MiB_is413AndTheNextRequestStillWorks() throws Exception {
    HttpRequest.Builder request =
        wire.to(fixture.messages())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(new byte[(25 << 20) + 1]));
    Wire.Answer answer = wire.send(request);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text())
        .isEqualTo("{\"message\":\"Request entity too large\",\"code\":40005}");
    assertThat(wire.get("/users/@me").status()).isEqualTo(200);
  }
}
