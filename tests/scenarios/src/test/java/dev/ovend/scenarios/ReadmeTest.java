package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadmeTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path THIS =
      ROOT.resolve("tests/scenarios/src/test/java/dev/ovend/scenarios/ReadmeTest.java");

  @Test
  void firstExample_asPrinted_servesEveryCallWithoutAToken() {
    PrintStream original = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      example();
    } finally {
      System.setOut(original);
    }

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("{200=42}");
  }

  /** Closing the client waits for the calls whose futures nobody keeps. */
  @SuppressWarnings("FutureReturnValueIgnored")
  private static void example() {
    try (Simulator discord = Simulator.builder().demoWorld().start()) {
      BotToken token = BotToken.of(discord.token());
      try (RestClient rest = RestClient.builder().token(token).baseUri(discord.uri()).build()) {
        String guild = rest.get("/users/@me/guilds").execute().json().path(0).path("id").asString();
        for (JsonNode channel : rest.get("/guilds/{id}/channels", guild).execute().json()) {
          rest.post("/channels/{id}/messages", channel.path("id").asString())
              .json(Map.of("content", "Hello " + channel.path("name").asString()))
              .submit(); // queued, kept within every limit, sent as soon as may be
        }
      } // waits for what is still on its way
      System.out.println(discord.journal().countByStatus()); // {200=42}
    }
  }

  @Test
  void firstExample_inTheReadme_isTheOneThatRuns() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    int start = readme.indexOf("```java") + "```java".length();
    String example = readme.substring(start, readme.indexOf("```", start));

    assertThat(withoutSpace(Files.readString(THIS))).contains(withoutSpace(example));
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
