package dev.ovend.scenarios;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.Discord;
import dev.ovend.core.Attempt;
import dev.ovend.core.BearerToken;
import dev.ovend.core.BotToken;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Operation;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every example of the simulator, also of what it serves by itself. */
class EveryExampleTest {

  @Test
  void examples_all_fitTheTypesOfTheirOperations() throws IOException {
    Examples examples = Examples.read();
    SoftAssertions softly = new SoftAssertions();
    try (Discord discord = discord(examples)) {
      for (TypedMethod method : TypedMethod.all()) {
        softly
            .assertThatCode(() -> method.call(discord, new Samples()).execute())
            .as("%s", method)
            .doesNotThrowAnyException();
      }
    }
    softly.assertAll();

    List<String> operations = Operation.all().stream().map(Routes::shape).toList();
    assertThat(examples.answers.keySet()).containsAll(operations);
  }

  private static Discord discord(HttpClient transport) {
    return Discord.builder()
        .token(BotToken.of(Simulator.DEMO_TOKEN))
        .bearer(BearerToken.of("user-token"))
        .rateLimits(limits -> limits.globalPerSecond(10_000))
        .validation(false)
        .rest(rest -> rest.transport(transport).strict(true))
        .build();
  }

  /** Answers each request with the example of its route. */
  private record Examples(Map<String, Response> answers) implements HttpClient {

    static Examples read() throws IOException {
      Map<String, Response> answers = new HashMap<>();
      try (InputStream in = requireNonNull(Simulator.class.getResourceAsStream("examples.txt"))) {
        String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : lines.lines().toList()) {
          String[] words = line.split(" ", 6);
          byte[] json = (words.length < 6 ? "" : words[5]).getBytes(StandardCharsets.UTF_8);
          int status = Integer.parseInt(words[3]);
          answers.put(
              Routes.shape(words[0] + " " + words[1]), Response.of(status, Headers.none(), json));
        }
      }
      return new Examples(answers);
    }

    @Override
    public Response send(Request request, Attempt attempt) {
      return requireNonNull(answers.get(Routes.shape(request.route())));
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {}
  }
}
