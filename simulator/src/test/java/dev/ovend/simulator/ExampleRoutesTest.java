package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What examples may say. */
class ExampleRoutesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GET",
        "GET ",
        "GET /",
        "get /users",
        "FETCH /users",
        "GET users",
        "GET  /users",
        "GET /users/",
        "GET /users//x",
        "GET /users?limit=1",
        "GET /users/{}",
        "GET /users/{id}.png",
        "GET /users/{id",
        "GET /users/{user id}",
        "GET /users /x"
      })
  void of_malformedRoute_fails(String route) {
    assertThatThrownBy(() -> ExampleRoutes.of(new Routes(route)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "route: "
                + route
                + " (expected: a method and a template, such as GET /users/{user_id}/profile)");
  }

  @Test
  void of_sameRouteTwice_fails() {
    assertThatThrownBy(() -> ExampleRoutes.of(new Routes("GET /a/{x}", "GET /a/b", "GET /a/{y}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /a/{y} (expected: once; GET /a/{x} is the same)");
  }

  @Test
  void of_parameterTwice_fails() {
    assertThatThrownBy(() -> ExampleRoutes.of(new Routes("GET /a/{x}/b/{x}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("route: GET /a/{x}/b/{x} (expected: {x} once)");
  }

  @Test
  void examples_malformedRoute_failsAtOnce() {
    SimulatorBuilder builder = Simulator.builder();

    assertThatThrownBy(() -> builder.examples(new Routes("nothing")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("route: nothing (expected: ");
  }

  @Test
  void addTo_servedAndNewRoutes_addsTheNewOnes() {
    RouteTable table = new RouteTable();
    table.bot("GET /a/{id}", request -> ApiResponse.noContent());
    ExampleRoutes.of(new Routes("GET /a/{x}", "POST /a/{x}", "GET /a/@me")).addTo(table);

    assertThat(table.names()).containsExactly("GET /a/{id}", "POST /a/{x}", "GET /a/@me");
  }

  @Test
  void answer_badStatus_fails() {
    assertThatThrownBy(() -> ExampleAnswer.json(199, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status: 199 (expected: 200 to 599)");
    assertThatThrownBy(() -> ExampleAnswer.empty(600))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status: 600 (expected: 200 to 599)");
    assertThatThrownBy(() -> ExampleAnswer.json(204, "{}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("status: 204 (expected: one with a body, or empty(204))");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "Date", "content-type", "X-RateLimit-Remaining", "Via"})
  void header_badName_fails(String name) {
    ExampleAnswer answer = ExampleAnswer.empty(200);

    assertThatThrownBy(() -> answer.header(name, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "name: " + name + " (expected: a header that the simulator does not write itself)");
  }

  @Test
  void header_valueWithLineBreak_fails() {
    ExampleAnswer answer = ExampleAnswer.empty(200);

    assertThatThrownBy(() -> answer.header("X-A", "b\r\nX-C: d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("value: malformed (expected: printable ASCII)");
    assertThatThrownBy(() -> ExampleAnswer.of(200, "a\n", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contentType: malformed (expected: printable ASCII)");
  }

  @Test
  void of_contentChangedLater_staysAsItWas() {
    byte[] content = "abc".getBytes(StandardCharsets.US_ASCII);
    ExampleAnswer answer = ExampleAnswer.of(200, "text/plain", content);
    content[0] = 'x';

    assertThat(answer.response().bytes()).asString().isEqualTo("abc");
    assertThat(answer).hasToString("ExampleAnswer[status=200]");
  }

  private record Routes(List<String> routes) implements ExampleAnswers {

    Routes(String... routes) {
      this(List.of(routes));
    }

    @Override
    public ExampleAnswer answer(String route, Map<String, String> parameters) {
      return ExampleAnswer.empty(204);
    }
  }
}
