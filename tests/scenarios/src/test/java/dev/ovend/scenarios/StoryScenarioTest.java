package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.RateLimitException;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.Limit;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimWebhook;
import dev.ovend.simulator.Simulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What users of other libraries suffered from, and no other test here tells. */
@Timeout(60)
class StoryScenarioTest {

  @RegisterExtension private final Scenario scenario = new Scenario();

  @Test
  void followUps_ofManyInteractionsUnderOneLimitOfTheApplication_areSeldomRefused() {
    Simulator discord =
        scenario.simulator(s ->
            s.limit(
                "POST /webhooks/{webhook_id}/{webhook_token}",
                Limit.fixed(5, Duration.ofMillis(500)).perWebhook().shared()));
    long channel = discord.world().addChannel(discord.world().addGuild("home"), "general");
    long application = discord.world().botIds().getFirst();
    RestClient client = scenario.client(discord);
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();

    for (int i = 0; i < 20; i++) {
      SimInteraction button = discord.world().addInteraction(channel);
      RestResponse unused =
          client
              .post("/interactions/{id}/{token}/callback", button.id(), button.token())
              .anonymous()
              .json(Map.of("type", 5))
              .execute();
      calls.add(
          client
              .post("/webhooks/{id}/{token}", application, button.token())
              .anonymous()
              .json(Map.of("content", "done " + i))
              .submit());
    }

    assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isLessThan(300));
    assertThat(discord.journal().rateLimited()).hasSizeLessThan(calls.size());
  }

  @Test
  void members_sixtyFourLookUps_areUnderWayTogether() {
    Simulator discord =
        scenario.simulator(
            s -> s.noLimits().latency(Duration.ofMillis(250), Duration.ofMillis(250)));
    long guild = discord.world().addGuild("home");
    RestClient client = scenario.client(discord);
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();

    for (int i = 0; i < 64; i++) {
      long user = discord.world().addUser("user-" + i);
      discord.world().addMember(guild, user);
      calls.add(client.get("/guilds/{id}/members/{id}", guild, user).submit());
    }

    calls.forEach(CompletableFuture::join);
    assertThat(discord.journal().maxInFlight()).isGreaterThan(8);
  }

  @Test
  void webhook_moreMessagesThanItsLimitLetsThroughInTime_refusesTheRestWithTheWait() {
    Simulator discord =
        scenario.simulator(
            s -> s.limit("POST /webhooks/{webhook_id}/{webhook_token}", 5, Duration.ofSeconds(3)));
    long channel = discord.world().addChannel(discord.world().addGuild("home"), "general");
    SimWebhook webhook = discord.world().addWebhook(channel);
    RestClient client = scenario.client(discord);
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();

    for (int i = 0; i < 40; i++) {
      calls.add(
          client
              .post("/webhooks/{id}/{token}", webhook.id(), webhook.token())
              .anonymous()
              .json(Map.of("content", "spam " + i))
              .deadline(Duration.ofSeconds(5))
              .submit());
    }

    List<Throwable> failures = new ArrayList<>();
    for (CompletableFuture<RestResponse> call : calls) {
      try {
        RestResponse unused = call.join();
      } catch (CompletionException e) {
        failures.add(e.getCause());
      }
    }
    assertThat(failures)
        .isNotEmpty()
        .allSatisfy(e ->
            assertThat(e)
                .isInstanceOfSatisfying(
                    RateLimitException.class, late -> assertThat(late.expectedWait()).isPositive())
                .hasMessageContaining("nothing was sent"));
    assertThat(discord.journal().rateLimited()).isEmpty();
    assertThat(discord.world().messages(channel)).hasSize(40 - failures.size());
  }
}
