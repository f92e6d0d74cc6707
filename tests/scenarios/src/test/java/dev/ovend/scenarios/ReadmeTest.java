package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.Discord;
import dev.ovend.core.BotToken;
import dev.ovend.model.Channel;
import dev.ovend.model.GuildId;
import dev.ovend.simulator.Simulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
    try (Simulator simulator = Simulator.builder().demoWorld().start()) {
      BotToken token = BotToken.of(simulator.token());
      try (Discord discord = Discord.builder().token(token).baseUri(simulator.uri()).build()) {
        GuildId guild = discord.guilds().listOfCurrentUser().execute().getFirst().id();
        for (Channel channel : discord.channels().list(guild).execute()) {
          discord
              .messages()
              .create(channel.id(), m -> m.content("Hello"))
              .submit(); // queued, kept within every limit, sent as soon as may be
        }
      } // waits for what is still on its way
      System.out.println(simulator.journal().countByStatus()); // {200=42}
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
