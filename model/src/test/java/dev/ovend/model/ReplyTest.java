package dev.ovend.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReplyTest {

  static Stream<Arguments> replies() {
    return Stream.of(
        Arguments.of(
            Reply.message(m -> m.content("hi")), "{\"type\":4,\"data\":{\"content\":\"hi\"}}"),
        Arguments.of(
            Reply.privately(m -> m.content("hi")),
            "{\"type\":4,\"data\":{\"content\":\"hi\",\"flags\":64}}"),
        Arguments.of(Reply.later(), "{\"type\":5}"),
        Arguments.of(Reply.laterPrivately(), "{\"type\":5,\"data\":{\"flags\":64}}"),
        Arguments.of(
            Reply.update(m -> m.content("new")), "{\"type\":7,\"data\":{\"content\":\"new\"}}"),
        Arguments.of(Reply.updateLater(), "{\"type\":6}"),
        Arguments.of(
            Reply.modal("form", "Form", new ModalTextDisplay("Hello")),
            "{\"type\":9,\"data\":{\"custom_id\":\"form\",\"title\":\"Form\","
                + "\"components\":[{\"type\":10,\"content\":\"Hello\"}]}}"),
        Arguments.of(
            Reply.choices(new StringChoice("One", "1")),
            "{\"type\":8,\"data\":{\"choices\":[{\"name\":\"One\",\"value\":\"1\"}]}}"));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void reply_ofEachKind_keepsTheRulesAndSaysSo(RequestData reply, String json) {
    assertThat(reply.violations()).isEmpty();
    assertThat(new String(reply.toJson(), UTF_8)).isEqualTo(json);
  }
}
