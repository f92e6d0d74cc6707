package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonKeysTest {

  private static final Set<String> NAMES = Set.of("name", "topic");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"x\"}",
        "{\"name\" :null}",
        " \n{ \"nsfw\" : true ,\r\n\t\"topic\"\n:\n\"y\" } ",
        "{\"a\":{\"b\":[1,{\"c\":2}]},\"name\":1}",
        "{\"a\":\"}]\\\"{[\",\"name\":1}",
        "{\"a\":\"\\\\\",\"name\":1}",
        "{\"\\\"\":0,\"name\":1}",
        "{\"größe\":\"\uD83D\uDE00 \u2028\",\"topic\":\"é\"}",
        "{\"name\":1,\"name\":2}"
      })
  void anyOf_keyOfTheOutermostObject_isFound(String json) {
    assertThat(JsonKeys.anyOf(NAMES, json)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "\"name\"",
        "\"name\":1",
        "{\"a\":\"name\"}",
        "{\"a\":{\"name\":1}}",
        "{\"a\":[{\"name\":1}]}",
        "[{\"name\":1}]",
        "[\"name\"]",
        "{\"a\":\"\\\"name\\\":1\"}",
        "{\"names\":1,\"Name\":2,\" name\":3,\"nam\\\"e\":4}",
        "{\"\uFF4E\uFF41\uFF4D\uFF45\":1}"
      })
  void anyOf_anythingElse_isNotFound(String json) {
    assertThat(JsonKeys.anyOf(NAMES, json)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "{\"", "{\"name", "{\"name\"", "{\"name\\", "{\"\\", "]]]{{{", "{,:,:}"})
  void anyOf_malformed_isNotFoundAndDoesNotFail(String json) {
    assertThat(JsonKeys.anyOf(NAMES, json)).isFalse();
  }

  @Test
  void anyOf_randomText_alwaysEnds() {
    Trials.run(
        2_000,
        1,
        random -> {
          StringBuilder json = new StringBuilder();
          for (int i = random.nextInt(40); i > 0; i--) {
            json.append("{}[]\":,\\ na\u00e9".charAt(random.nextInt(12)));
          }
          assertThat(JsonKeys.anyOf(NAMES, json.toString())).as(json.toString()).isFalse();
        });
  }
}
