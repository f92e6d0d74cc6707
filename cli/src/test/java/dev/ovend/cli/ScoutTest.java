package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Simulator;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** The bot that reads what came of a run. */
@Timeout(30)
class ScoutTest {

  private static final String MESSAGES = "GET /channels/{channel_id}/messages";

  @Test
  void messages_morePagesThanTheLimitAllows_areAllRead() throws Exception {
    try (Simulator discord =
            Simulator.builder().limit(MESSAGES, 1, Duration.ofMillis(300)).start();
        HttpClient client = HttpClient.newHttpClient()) {
      long channel = discord.world().addChannel(discord.world().addGuild("home"), "general");
      long author = discord.world().addUser("ann");
      for (int i = 0; i < 250; i++) {
        discord.world().addMessage(channel, author, "message " + i);
      }
      Scout scout = new Scout(client, discord.uri());

      List<JsonNode> all = scout.messages(discord.token(), String.valueOf(channel));

      assertThat(all).hasSize(250);
      assertThat(discord.journal().rateLimited()).isNotEmpty();
    }
  }

  @Test
  void get_error_saysWhatWasExpected() throws Exception {
    try (Simulator discord = Simulator.builder().start();
        HttpClient client = HttpClient.newHttpClient()) {
      discord.faults().next("GET /users/@me", Fault.edgeError(502));
      Scout scout = new Scout(client, discord.uri());

      assertThatIOException()
          .isThrownBy(() -> scout.get(discord.token(), "/users/@me"))
          .withMessage("GET /users/@me: 502 (expected: 200)");
    }
  }
}
