package dev.ovend.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.ApiError;
import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
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

  @Test
  void limited_absurdWait_isBounded() {
    Limited limited = ErrorBody.limited(bytes("{\"retry_after\":1e300,\"global\":true}"));

    assertThat(limited).isEqualTo(new Limited(Duration.ofSeconds(1_000_000_000), true));
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
