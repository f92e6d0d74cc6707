package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.ovend.core.CancelledException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.RateLimitException;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.Limit;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimMessage;
import dev.ovend.simulator.Simulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class RateLimitScenarioTest {

  private static final String POST_MESSAGE = "POST /channels/{channel_id}/messages";
  private static final Duration PATIENT = Duration.ofHours(2);

  @RegisterExtension private final Scenario scenario = new Scenario();

  private final Simulator discord =
      scenario.simulator(s ->
          s.limit(POST_MESSAGE, 5, Duration.ofMillis(500))
              .latency(Duration.ofMillis(10), Duration.ofMillis(10), 0.5));
  private final RestClient client = scenario.client(discord);
  private final long guild = discord.world().addGuild("home");
  private final long channel = discord.world().addChannel(guild, "general");

  @Test
  void messages_manyAtOnceInOneChannel_arriveInOrderWithout429() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 22; i++) {
      calls.add(send(channel, "message " + i));
      awaitQueuedOrSent(i + 1);
    }
    calls.forEach(CompletableFuture::join);

    assertThat(discord.world().messages(channel))
        .extracting(SimMessage::content)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 22).mapToObj(i -> "message " + i).toList());
    assertThat(discord.journal().rateLimited()).isEmpty();
    assertThat(discord.journal().maxInFlightInBucket()).isGreaterThan(1);
  }

  @Test
  void messages_manyChannelsAtOnce_useEveryChannelsLimitWithout429() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      long each = discord.world().addChannel(guild, "channel-" + i);
      for (int j = 0; j < 7; j++) {
        calls.add(send(each, "message " + j));
      }
    }
    calls.forEach(CompletableFuture::join);

    assertThat(discord.journal().rateLimited()).isEmpty();
    assertThat(discord.journal().requests()).hasSize(70);
  }

  @Test
  void interactions_whileAChannelIsQueued_areAnsweredAtOnce() {
    exhaustForAnHour();
    List<CompletableFuture<RestResponse>> queued = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      queued.add(send(channel, "message " + i));
    }
    List<CompletableFuture<RestResponse>> answers = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      SimInteraction interaction = discord.world().addInteraction(channel);
      answers.add(
          client
              .post("/interactions/{id}/{token}/callback", interaction.id(), interaction.token())
              .anonymous()
              .json(Map.of("type", 5))
              .submit());
    }
    answers.forEach(CompletableFuture::join);

    await().until(() -> client.rateLimits().queued() == queued.size());
    queued.forEach(call -> call.cancel(true));
    assertThat(discord.journal().rateLimited()).isEmpty();
  }

  @Test
  void deadline_beforeTheWaitIsOver_isRefusedBeforeAnythingIsSent() {
    exhaustForAnHour();
    int sent = discord.journal().requests().size();

    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() ->
            client
                .post("/channels/{id}/messages", channel)
                .json(Map.of("content", "late"))
                .deadline(Duration.ofMillis(20))
                .execute())
        .withMessageContaining("POST /channels/{channel.id}/messages #" + channel)
        .withMessageContaining("expected wait")
        .withMessageContaining("nothing was sent");
    assertThat(discord.journal().requests()).hasSize(sent);
  }

  @Test
  void noWait_whileTheLimitIsUsedUp_isRefusedAtOnce() {
    exhaustForAnHour();

    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() ->
            client
                .post("/channels/{id}/messages", channel)
                .json(Map.of("content", "now or never"))
                .noWait()
                .execute())
        .satisfies(e -> assertThat(e.expectedWait()).isPositive());
  }

  @Test
  void cancel_whileQueued_isNeverSent() {
    exhaustForAnHour();
    int sent = discord.journal().requests().size();
    CompletableFuture<RestResponse> future = send(channel, "never");
    await().until(() -> client.rateLimits().queued() == 1);

    future.cancel(true);

    await().until(() -> client.running() == 0);
    assertThat(client.rateLimits().queued()).isZero();
    assertThat(discord.journal().requests()).hasSize(sent);
  }

  @Test
  void interrupt_whileQueued_givesTheThreadBack() {
    exhaustForAnHour();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                client
                    .post("/channels/{id}/messages", channel)
                    .json(Map.of("content", "never"))
                    .deadline(PATIENT)
                    .execute();
                flag.completeExceptionally(new AssertionError("was sent"));
              } catch (CancelledException e) {
                flag.complete(Thread.currentThread().isInterrupted());
              }
            });
    await().until(() -> client.rateLimits().queued() == 1);

    caller.interrupt();

    assertThat(flag.join()).as("the interrupt flag").isTrue();
  }

  @Test
  void close_whileManyAreQueued_endsEveryCallAndSendsNoMore() {
    RestClient closing = scenario.client(discord, c -> c.drain(Duration.ofMillis(50)));
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      calls.add(
          closing
              .post("/channels/{id}/messages", channel)
              .json(Map.of("content", "message " + i))
              .submit());
    }

    closing.close();

    for (CompletableFuture<RestResponse> call : calls) {
      assertThat(call.handle((answer, error) -> true)).succeedsWithin(Duration.ofSeconds(10));
    }
    List<JournalEntry> atClose = discord.journal().requests();
    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> closing.get("/users/@me").execute());
    assertThat(discord.journal().requests()).hasSameSizeAs(atClose);
  }

  @Test
  void messages_withALimitThatNoHeaderShows_areSeldomRefusedAndAllSent() {
    discord.limits().change(POST_MESSAGE, Limit.fixed(5, Duration.ofMillis(500)).hidden());
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      calls.add(send(channel, "message " + i));
    }
    calls.forEach(CompletableFuture::join);

    assertThat(discord.world().messages(channel)).hasSize(30);
    assertThat(discord.journal().rateLimited()).hasSizeLessThan(30);
  }

  @Test
  void webhook_withAWrongToken_leavesTheBotItsToken() {
    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() ->
            client
                .post("/webhooks/{id}/{token}", "1180000000000000000", "wrong".repeat(13))
                .json(Map.of("content", "hello"))
                .execute());

    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }

  /** Uses the channel's limit up; it stays so for longer than any test takes. */
  private void exhaustForAnHour() {
    discord.limits().change(POST_MESSAGE, Limit.fixed(5, Duration.ofHours(1)));
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      calls.add(send(channel, "filler " + i));
    }
    calls.forEach(CompletableFuture::join);
  }

  private CompletableFuture<RestResponse> send(long to, String content) {
    return client
        .post("/channels/{id}/messages", to)
        .json(Map.of("content", content))
        .deadline(PATIENT)
        .submit();
  }

  private void awaitQueuedOrSent(int calls) {
    await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() ->
            client.rateLimits().queued()
                    + client.rateLimits().inFlight()
                    + discord.journal().requests().size()
                >= calls);
  }
}
