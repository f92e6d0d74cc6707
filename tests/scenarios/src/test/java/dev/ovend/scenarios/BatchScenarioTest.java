package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.rest.BatchResult;
import dev.ovend.rest.RestCall;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.Simulator;
import dev.ovend.simulator.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Calls that are put together. {@code -Dovend.deletes=5000 -Dovend.edits=PT30S} makes them many.
 */
@Timeout(60)
class BatchScenarioTest {

  private static final int DELETES = Integer.getInteger("ovend.deletes", 500);
  private static final Duration EDITS = Duration.parse(System.getProperty("ovend.edits", "PT15S"));
  private static final Duration BETWEEN_EDITS = Duration.ofMillis(50);
  private static final String BULK_DELETE = "POST /channels/{channel_id}/messages/bulk-delete";
  private static final String DELETE = "DELETE /channels/{channel_id}/messages/{message_id}";
  private static final String EDIT = "PATCH /channels/{channel_id}/messages/{message_id}";

  @RegisterExtension private final Scenario scenario = new Scenario();

  private final Simulator discord =
      scenario.simulator(s ->
          s.limit(EDIT, 3, Duration.ofMillis(600))
              .latency(Duration.ofMillis(5), Duration.ofMillis(5)));
  private final RestClient client = scenario.client(discord, c -> c.batching(true));
  private final long guild = discord.world().addGuild("home");
  private final long channel = discord.world().addChannel(guild, "general");
  private final long somebody = discord.world().addUser("somebody");

  @Test
  void deletes_manyOfOneChannel_takeFewRequestsAndEachHasItsResult() {
    List<RestCall> calls = new ArrayList<>();
    for (int i = 0; i < DELETES; i++) {
      calls.add(delete(discord.world().addMessage(channel, somebody, "spam " + i)));
    }

    BatchResult<RestResponse> result = client.batch(calls).concurrency(DELETES).execute();

    assertThat(result.values()).hasSize(DELETES).allMatch(answer -> answer.status() == 204);
    assertThat(discord.world().messages(channel)).isEmpty();
    assertThat(discord.journal().requests()).hasSizeLessThan(DELETES / 100 + 10);
    assertThat(discord.journal().rateLimited()).isEmpty();
  }

  @Test
  void deletes_ofOldAndUnknownMessages_giveEachItsOwnResult() {
    Instant old = Instant.now().minus(Duration.ofDays(20));
    List<RestCall> calls = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      calls.add(delete(discord.world().addMessage(channel, somebody, "new " + i)));
    }
    calls.add(delete(discord.world().addMessage(channel, somebody, "old", old)));
    calls.add(delete(1L));

    BatchResult<RestResponse> result = client.batch(calls).concurrency(100).execute();

    assertThat(result.values()).hasSize(31);
    assertThat(result.failures())
        .singleElement()
        .isInstanceOfSatisfying(
            DiscordApiException.class, e -> assertThat(e.code()).isEqualTo(10008));
    assertThat(discord.world().messages(channel)).isEmpty();
    assertThat(requests(DELETE)).hasSize(2);
  }

  @Test
  void deletes_withoutThePermission_removeWhatIsTheBotsOwn() {
    discord.world().setPermissions(guild, discord.world().botRole(guild, bot()));
    List<RestCall> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(delete(discord.world().addMessage(channel, i % 2 == 0 ? bot() : somebody, "x")));
    }

    BatchResult<RestResponse> result = client.batch(calls).execute();

    assertThat(result.outcomes())
        .extracting(outcome -> outcome instanceof BatchResult.Success)
        .containsExactly(true, false, true, false);
    assertThat(result.failures()).allSatisfy(e -> assertThat(e).hasMessageContaining("50013"));
    assertThat(requests(BULK_DELETE)).hasSize(1);
    assertThat(discord.world().messages(channel)).hasSize(2);
  }

  @Test
  void edits_twentyEachSecond_endWithTheLastTextAndTakeOneRequestForEachSlot() {
    virtually((time, slow, rest) -> {
      long room = slow.world().addChannel(slow.world().addGuild("home"), "general");
      long message = slow.world().addMessage(room, slow.world().botIds().getFirst(), "...");

      stream(time, rest, "/channels/" + room + "/messages/" + message);

      int slots = (int) (time.elapsed().toSeconds() / 5 + 1) * 5;
      assertThat(slow.world().messages(room).getFirst().content())
          .isEqualTo("a ".repeat((int) EDITS.dividedBy(BETWEEN_EDITS)));
      assertThat(slow.journal().requests()).hasSizeLessThanOrEqualTo(slots);
      assertThat(slow.journal().rateLimited()).isEmpty();
    });
  }

  /** What happens while time moves only when every thread of it waits. */
  private interface Story {
    void run(VirtualTime time, Simulator slow, RestClient rest);
  }

  private static void virtually(Story story) {
    VirtualTime time = VirtualTime.create();
    try (Simulator slow =
            Simulator.builder()
                .limit(EDIT, 5, Duration.ofSeconds(5))
                .latency(Duration.ofMillis(40), Duration.ofMillis(40))
                .startInMemory(time);
        RestClient rest =
            RestClient.builder()
                .token(BotToken.of(slow.token()))
                .transport(slow.httpClient())
                .ticker(time)
                .batching(true)
                .build()) {
      time.run(() -> story.run(time, slow, rest));
    }
  }

  /** Edits a message as a bot does that shows a text while it grows. */
  private static void stream(VirtualTime time, RestClient rest, String message) {
    List<CompletableFuture<RestResponse>> edits = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < EDITS.dividedBy(BETWEEN_EDITS); i++) {
      text.append("a ");
      edits.add(rest.patch(message).json(Map.of("content", text.toString())).submit());
      try {
        time.sleep(BETWEEN_EDITS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(edits).allSatisfy(edit -> assertThat(edit.join().status()).isEqualTo(200));
  }

  @Test
  void edits_thenADelete_arriveInThisOrder() {
    virtually((time, slow, rest) -> {
      long room = slow.world().addChannel(slow.world().addGuild("home"), "general");
      long message = slow.world().addMessage(room, slow.world().botIds().getFirst(), "0");
      RestCall edit = rest.patch("/channels/{c}/messages/{m}", room, message);
      List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
      for (int i = 1; i <= 10; i++) {
        calls.add(edit.json(Map.of("content", "edit " + i)).submit());
      }
      calls.add(rest.delete("/channels/{c}/messages/{m}", room, message).batching(false).submit());

      assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isLessThan(300));
      assertThat(slow.journal().requests())
          .extracting(JournalEntry::route)
          .endsWith(DELETE)
          .hasSizeBetween(2, 3);
    });
  }

  @Test
  void bans_ofWhomSomeFail_giveEachItsOwnResult() {
    long owner = discord.world().members(guild).getFirst().userId();
    List<Long> users =
        new ArrayList<>(
            LongStream.range(0, 50).map(i -> discord.world().addUser("u" + i)).boxed().toList());
    users.add(owner);
    users.add(4242L);
    discord.world().ban(guild, users.getFirst(), "banned before");
    List<RestCall> calls =
        users.stream()
            .map(user -> client.put("/guilds/{g}/bans/{u}", guild, user).reason("raid"))
            .toList();

    BatchResult<RestResponse> result = client.batch(calls).concurrency(100).execute();

    assertThat(result.values()).hasSize(50).allMatch(answer -> answer.status() == 204);
    assertThat(result.failures()).hasSize(2).allMatch(DiscordApiException.class::isInstance);
    assertThat(discord.world().bans(guild)).hasSize(50);
    assertThat(discord.journal().requests()).hasSize(4).allMatch(r -> "raid".equals(r.reason()));
  }

  @Test
  void typing_triggeredAgainAndAgain_isSentOnceUntilAMessageIs() {
    virtually((time, slow, rest) -> {
      long room = slow.world().addChannel(slow.world().addGuild("home"), "general");
      for (int i = 0; i < 20; i++) {
        rest.post("/channels/{id}/typing", room).execute();
      }
      rest.post("/channels/{id}/messages", room).json(Map.of("content", "x")).execute();
      rest.post("/channels/{id}/typing", room).execute();

      assertThat(slow.journal().requests())
          .extracting(JournalEntry::route)
          .filteredOn(route -> route.endsWith("/typing"))
          .hasSize(2);
    });
  }

  @Test
  void cancelled_someOfMany_areNeverSent() {
    virtually((time, slow, rest) -> {
      long room = slow.world().addChannel(slow.world().addGuild("home"), "general");
      long author = slow.world().addUser("somebody");
      List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        long message = slow.world().addMessage(room, author, "message " + i);
        calls.add(rest.delete("/channels/{c}/messages/{m}", room, message).submit());
      }
      for (int i = 0; i < 60; i += 2) {
        calls.get(i).cancel(true);
      }
      for (int i = 1; i < 60; i += 2) {
        assertThat(calls.get(i).join().status()).isEqualTo(204);
      }

      assertThat(slow.world().messages(room)).hasSize(30);
      assertThat(slow.journal().requests()).hasSize(1);
    });
  }

  @Test
  void close_inTheMiddle_answersEveryCaller() {
    RestClient closing =
        scenario.client(discord, c -> c.batching(true).drain(Duration.ofMillis(100)));
    long message = discord.world().addMessage(channel, bot(), "0");
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String target = "/channels/" + channel + "/messages/" + message;
      calls.add(closing.patch(target).json(Map.of("content", "edit " + i)).submit());
      long doomed = discord.world().addMessage(channel, somebody, "x");
      calls.add(closing.delete("/channels/{c}/messages/{m}", channel, doomed).submit());
    }
    await().until(() -> !discord.journal().requests().isEmpty());

    closing.close();

    for (CompletableFuture<RestResponse> call : calls) {
      hasEnded(call);
    }
  }

  private static void hasEnded(CompletableFuture<RestResponse> call) {
    try {
      assertThat(call.join().status()).isBetween(200, 204);
    } catch (CompletionException e) {
      assertThat(e.getCause()).isInstanceOf(CancelledException.class);
    }
  }

  private RestCall delete(long message) {
    return client.delete("/channels/{c}/messages/{m}", channel, message);
  }

  private long bot() {
    return discord.world().botIds().getFirst();
  }

  private List<JournalEntry> requests(String route) {
    return discord.journal().requests().stream().filter(r -> r.route().equals(route)).toList();
  }
}
