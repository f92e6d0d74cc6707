package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks into answers. */
final class Answers {

  private Answers() {}

  /** Checks that {@code answer} is the error with this JSON code. */
  static void error(Wire.Answer answer, int status, int code) {
    assertThat(answer.text()).contains("\"code\":" + code + "");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().path("code").asInt()).isEqualTo(code);
  }

  /** Checks that {@code answer} is a 50035 whose tree has {@code code} at {@code pointer}. */
  static void invalid(Wire.Answer answer, String pointer, String code) {
    error(answer, 400, 50035);
    assertThat(answer.json().at("/errors" + pointer + "/_errors/0/code").asString(answer.text()))
        .isEqualTo(code);
  }

  /** Returns the texts at {@code pointer} in each element of {@code array}. */
  static List<String> each(JsonNode array, String pointer) {
    List<String> found = new ArrayList<>();
    array.forEach(element -> found.add(element.at(pointer).asString()));
    return found;
  }
}
