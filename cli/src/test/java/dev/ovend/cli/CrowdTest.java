package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.rest.RestClient;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.Simulator;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrowdTest {

  private static final Duration WITHIN = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void run_mostCancelled_completesTheOthersAndNotesWhichWereCancelled() throws Exception {
    try (Simulator discord = Simulator.builder().noLimits().globalPerSecond(100).start();
        RestClient client =
            RestClient.builder()
                .token(BotToken.of(discord.token()))
                .baseUri(discord.uri())
                .rateLimits(limits -> limits.globalPerSecond(100))
                .build()) {
      long channel = discord.world().addChannel(discord.world().addGuild("home"), "general");
      Crowd crowd = new Crowd(client, List.of(String.valueOf(channel)));

      Crowd.Counted counted = crowd.run("n-", 400, 350, WITHIN, PATIENCE);

      assertThat(counted.calls()).isEqualTo(400);
      assertThat(counted.chosen()).isEqualTo(350);
      assertThat(counted.others().completed()).isEqualTo(50);
      assertThat(counted.cancelled()).isBetween(1, 350).isEqualTo(crowd.cancelledAt().size());
      Set<String> sent =
          discord.journal().requests().stream()
              .map(JournalEntry::nonce)
              .collect(Collectors.toSet());
      assertThat(sent).hasSizeBetween(400 - counted.cancelled(), 399);
    }
  }
}
