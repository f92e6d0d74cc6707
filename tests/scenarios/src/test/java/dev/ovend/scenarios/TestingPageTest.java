package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.core.Idempotency;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.SimulatorExtension;
import dev.ovend.simulator.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the page on testing, as printed there. */
class TestingPageTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path THIS =
      ROOT.resolve("tests/scenarios/src/test/java/dev/ovend/scenarios/TestingPageTest.java");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @ExtendWith(SimulatorExtension.class)
  static class GreeterTest {

    @Test
    void greet_answerIsLost_greetsOnce(Simulator discord) {
      long channel = discord.world().addChannel(discord.world().addGuild("home"), "welcome");
      discord.faults().next("POST /channels/{channel_id}/messages", Fault.resetAfter());
      try (RestClient rest =
          RestClient.builder().token(BotToken.of(discord.token())).baseUri(discord.uri()).build()) {
        rest.post("/channels/{id}/messages", channel)
            .json(Map.of("content", "hi", "nonce", "1", "enforce_nonce", true))
            .idempotency(Idempotency.GUARDED)
            .execute();
      }
      assertThat(discord.world().messages(channel)).hasSize(1);
      assertThat(discord.journal().rateLimited()).isEmpty();
    }
  }

  @Test
  void reminder_inADay_comesInTime() throws Exception {
    VirtualTime time = VirtualTime.create();
    try (Simulator discord = Simulator.builder().startInMemory(time);
        RestClient rest =
            RestClient.builder()
                .token(BotToken.of(discord.token()))
                .transport(discord.httpClient())
                .ticker(time)
                .build()) {
      long channel = discord.world().addChannel(discord.world().addGuild("home"), "reminders");
      time.call(() -> {
        time.sleep(Duration.ofDays(1));
        return rest.post("/channels/{id}/messages", channel)
            .json(Map.of("content", "now"))
            .execute();
      });
      assertThat(time.elapsed()).isEqualTo(Duration.ofDays(1));
      assertThat(discord.world().messages(channel)).hasSize(1);
    }
  }

  @Test
  void javaExamples_onThePage_areTheOnesThatRun() throws IOException {
    List<String> examples =
        EXAMPLE
            .matcher(Files.readString(ROOT.resolve("docs/testing.md")))
            .results()
            .map((MatchResult found) -> withoutSpace(found.group(1)))
            .toList();
    String code = withoutSpace(Files.readString(THIS));

    assertThat(examples).hasSize(2).allMatch(code::contains);
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
