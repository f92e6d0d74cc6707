package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadmeTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final Path THIS =
      ROOT.resolve("tests/scenarios/src/test/java/dev/ovend/scenarios/ReadmeTest.java");

  @Test
  void firstExample_asPrinted_runsWithoutAToken() {
    try (Simulator discord = Simulator.builder().demoWorld().start();
        RestClient rest =
            RestClient.builder()
                .token(BotToken.of(discord.token()))
                .baseUri(discord.uri())
                .build()) {
      JsonNode guild = rest.get("/users/@me/guilds").execute().json().path(0);
      String id = guild.path("id").asString();
      for (JsonNode channel : rest.get("/guilds/{id}/channels", id).execute().json()) {
        rest.post("/channels/{id}/messages", channel.path("id").asString())
            .json(Map.of("content", "Hello " + channel.path("name").asString()))
            .submit(); // queued, kept within every limit, sent as soon as may be
      }
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
