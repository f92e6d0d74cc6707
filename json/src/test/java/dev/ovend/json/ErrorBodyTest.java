package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.ApiError;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Limited;
import dev.ovend.core.Route;
import dev.ovend.core.Violation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

  @Test
  void decode_nestedTree_flattensEveryLeaf() {
    ApiError error =
        ErrorBody.decode(
            400,
            Headers.of("CF-RAY", "8f2-FRA"),
            bytes(
                """
                {"code":50035,"message":"Invalid Form Body","errors":{
                  "_errors":[{"code":"ROOT","message":"at the root"}],
                  "embeds":{"0":{"title":{"_errors":[
                     {"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 256 or fewer in length."}]}}},
                  "content":{"_errors":[{"code":"A","message":"a"},{"code":"B","message":"b"}]}}}
                """));

    assertThat(error.code()).isEqualTo(50035);
    assertThat(error.message()).isEqualTo("Invalid Form Body");
    assertThat(error.ray()).isEqualTo("8f2-FRA");
    assertThat(error.violations())
        .containsExactly(
            new Violation("$", "ROOT", "at the root"),
            new Violation(
                "embeds[0].title", "BASE_TYPE_MAX_LENGTH", "Must be 256 or fewer in length."),
            new Violation("content", "A", "a"),
            new Violation("content", "B", "b"));
  }

  @Test
  void decode_oauthError_joinsItsTwoTexts() {
    ApiError error =
        ErrorBody.decode(
            400,
            Headers.none(),
            bytes("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid code\"}"));

    assertThat(error.message()).isEqualTo("invalid_grant Invalid code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>banned</html>",
        "null",
        "[]",
        "17",
        "{\"message\":17}",
        "{\"errors\":[1,{\"x\":null}]}",
        "{\"target_users_file\":[\"bad\"]}",
        "{\"code\":\"x\"}"
      })
  void decode_oddBody_stillGivesAnError(String body) {
    ApiError error = ErrorBody.decode(502, Headers.none(), bytes(body));

    assertThat(error.status()).isEqualTo(502);
    assertThat(error.message()).isNotEmpty();
  }

  @Test
  void limited_documentedBody_isRead() {
    Limited limited =
        ErrorBody.limited(
            bytes("{\"message\":\"limited\",\"retry_after\":1336.57,\"global\":false}"));

    assertThat(limited).isEqualTo(new Limited(Duration.ofMillis(1_336_570), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html/>", "{}", "{\"retry_after\":\"soon\"}", "{\"code\":30046}", "[]"})
  void limited_bodyThatIsNotDiscords_isNull(String body) {
    assertThat(ErrorBody.limited(bytes(body))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e300", "1e999", "86401", "1000000000"})
  void limited_absurdWait_isADay(String seconds) {
    Limited limited = ErrorBody.limited(bytes("{\"retry_after\":" + seconds + ",\"global\":true}"));

    assertThat(limited).isEqualTo(new Limited(Duration.ofDays(1), true));
  }

  @Test
  void limited_waitOf400Digits_isADay() {
    assertThat(ErrorBody.limited(bytes("{\"retry_after\":" + "9".repeat(400) + "}")))
        .isEqualTo(new Limited(Duration.ofDays(1), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "\"NaN\""})
  void limited_waitThatIsNoNumber_isNull(String seconds) {
    assertThat(ErrorBody.limited(bytes("{\"retry_after\":" + seconds + "}"))).isNull();
  }

  @Test
  void decode_manyFieldErrors_keepsTheFirstHundred() {
    String one =
        "{\"_errors\":[{\"code\":\"C\",\"message\":\"m\"},{\"code\":\"D\",\"message\":\"n\"}]}";
    StringBuilder json = new StringBuilder("{\"errors\":{\"0\":").append(one);
    for (int i = 1; i < 100_000; i++) {
      json.append(",\"").append(i).append("\":").append(one);
    }
    json.append("},\"code\":50035,\"message\":\"Invalid Form Body\"}");

    ApiError error = ErrorBody.decode(400, Headers.none(), bytes(json.toString()));

    assertThat(error.violations()).hasSize(100);
    assertThat(error.violations().getLast()).isEqualTo(new Violation("[49]", "D", "n"));
    assertThat(error.code()).isEqualTo(50035);
    assertThat(error.message()).isEqualTo("Invalid Form Body");
  }

  @Test
  void decode_namesAndTextsOfAHostileProxy_areOneLineAndBounded() {
    String evil = "x\\n\\r\\u0000\\u001b[31m\\u2028" + "k".repeat(49_000);
    String leaf = "{\"_errors\":[{\"code\":\"" + evil + "\",\"message\":\"" + evil + "\"}]}";
    String nested = leaf;
    for (int i = 0; i < 100; i++) {
      nested = "{\"" + evil + "\":" + nested + "}";
    }
    ApiError error =
        ErrorBody.decode(
            400, Headers.none(), bytes("{\"message\":\"" + evil + "\",\"errors\":" + nested + "}"));

    DiscordApiException thrown =
        new DiscordApiException(Route.parse(HttpMethod.GET, "/users/@me"), error, 1, "over");
    assertThat(error.message()).hasSizeLessThan(600);
    assertThat(error.violations()).hasSize(1);
    assertThat(thrown.getMessage()).hasSizeLessThan(3_000).endsWith("; attempt 1, over");
    assertThat(thrown.getMessage() + error)
        .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]")
        .contains("x\\u000a\\u000d\\u0000\\u001b[31m\\u2028kkk");
  }

  @Test
  void decode_malformedAfterItsFields_isNotDiscords() {
    ApiError error =
        ErrorBody.decode(500, Headers.none(), bytes("{\"message\":\"m\",\"code\":7} x"));

    assertThat(error.code()).isZero();
    assertThat(error.message()).startsWith("no message from Discord");
  }

  @Test
  void decode_sixMegabytesOfStructure_areReadInPassing() {
    String structure = "[],".repeat(2_000_000) + "[]";
    byte[] body = bytes("{\"errors\":{\"a\":{\"_errors\":[" + structure + "]}},\"code\":7}");

    ApiError error = ErrorBody.decode(400, Headers.none(), body);

    assertThat(error.violations()).isEmpty();
    assertThat(error.code()).isEqualTo(7);
  }

  @Test
  void limited_negativeWait_isZero() {
    assertThat(ErrorBody.limited(bytes("{\"retry_after\":-3}")))
        .isEqualTo(new Limited(Duration.ZERO, false));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
