package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.ContentSource;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.RetryException;
import dev.ovend.rest.CircuitSnapshot;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.Fault;
import dev.ovend.simulator.Faults;
import dev.ovend.simulator.JournalEntry;
import dev.ovend.simulator.SimAttachment;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimMessage;
import dev.ovend.simulator.Simulator;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class ReliabilityScenarioTest {

  private static final int MANY = 5_000;

  @RegisterExtension private final Scenario scenario = new Scenario();

  private final Simulator discord = scenario.simulator(s -> s.globalPerSecond(MANY).noLimits());
  private final long guild = discord.world().addGuild("home");
  private final long channel = discord.world().addChannel(guild, "general");
  private final RestClient client =
      scenario.client(
          discord,
          c ->
              c.rateLimits(limits -> limits.globalPerSecond(MANY).maxQueued(100_000))
                  .attemptTimeout(Duration.ofMillis(500)));

  @Test
  void messages_whileMuchFails_arriveExactlyOnce() {
    failMuch();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      calls.add(
          client
              .post("/channels/{id}/messages", channel)
              .json(Map.of("content", "message " + i))
              .submit());
    }

    calls.forEach(CompletableFuture::join);

    assertThat(discord.world().messages(channel))
        .extracting(SimMessage::content)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 400).mapToObj(i -> "message " + i).toList());
  }

  @Test
  void deletes_whileMuchFails_allSucceed() {
    long author = discord.world().botIds().getFirst();
    List<Long> messages =
        IntStream.range(0, 300)
            .mapToObj(i -> discord.world().addMessage(channel, author, "old " + i))
            .toList();
    failMuch();

    List<CompletableFuture<RestResponse>> calls =
        messages.stream()
            .map(id -> client.delete("/channels/{id}/messages/{id}", channel, id).submit())
            .toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(204));
    assertThat(discord.world().messages(channel)).isEmpty();
  }

  @Test
  void channelCreation_whoseAnswersAreLost_isNeverSentTwiceAndSaysThatTheOutcomeIsUnknown() {
    discord.faults().always("POST /guilds/{guild_id}/channels", Fault.lostAnswer());

    for (int i = 0; i < 3; i++) {
      String name = "created-" + i;
      assertThatExceptionOfType(RetryException.class)
          .isThrownBy(() ->
              client.post("/guilds/{id}/channels", guild).json(Map.of("name", name)).execute())
          .withMessageContaining("not sent again, because Discord may have done it")
          .satisfies(e -> assertThat(e.outcomeUnknown()).isTrue())
          .satisfies(e -> assertThat(e.attempts()).isEqualTo(1));
    }

    assertThat(posts("POST /guilds/{guild_id}/channels")).hasSize(3);
  }

  @Test
  void interactionCallback_whoseAnswerIsLost_isAnsweredOnceAndSucceeds() {
    SimInteraction interaction = discord.world().addInteraction(channel);
    discord
        .faults()
        .next(
            "POST /interactions/{interaction_id}/{interaction_token}/callback", Fault.lostAnswer());

    RestResponse response =
        client
            .post("/interactions/{id}/{token}/callback", interaction.id(), interaction.token())
            .anonymous()
            .json(Map.of("type", 4, "data", Map.of("content", "Hello")))
            .execute();

    assertThat(response.status()).isEqualTo(204);
    assertThat(discord.world().messages(channel)).hasSize(1);
  }

  @Test
  void outage_ofSeconds_isSurvivedByWhoHasTimeAndProbedSparingly() {
    discord.faults().always(Faults.EVERY_ROUTE, Fault.edgeError(503));
    List<CompletableFuture<RestResponse>> patient = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      patient.add(client.get("/channels/{id}", channel).deduplication(false).submit());
    }
    long start = System.nanoTime();
    CompletableFuture<RestResponse> hasty =
        client.get("/users/@me").deadline(Duration.ofSeconds(2)).submit();

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(hasty::join)
        .withCauseInstanceOf(DeadlineException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
    assertThat(client.circuits()).extracting(CircuitSnapshot::name).contains("/channels");
    int duringTheOutage = discord.journal().requests().size();
    discord.faults().clear();

    patient.forEach(CompletableFuture::join);
    assertThat(duringTheOutage).isLessThan(100);
    assertThat(client.circuits()).extracting(CircuitSnapshot::name).doesNotContain("/channels");
  }

  @Test
  void manyCalls_cancelledAtRandomMoments_leaveTheRestAlone() {
    Random random = new Random(7);
    List<CompletableFuture<RestResponse>> kept = new ArrayList<>();
    List<CompletableFuture<RestResponse>> dropped = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      CompletableFuture<RestResponse> call =
          client.get("/channels/{id}", channel).deduplication(i % 2 == 0).submit();
      (i % 10 == 0 ? kept : dropped).add(call);
      if (!dropped.isEmpty() && random.nextInt(3) > 0) {
        dropped.get(random.nextInt(dropped.size())).cancel(true);
      }
    }
    dropped.forEach(call -> call.cancel(true));

    assertThat(kept).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
  }

  @Test
  void interceptor_thatWaitsForItsOwnClientAtTheLastConnection_failsNamingTheCycle() {
    Waiting interceptor = new Waiting();
    RestClient narrow =
        scenario.client(discord, c -> c.transport(t -> t.maxInFlight(1)).interceptor(interceptor));
    interceptor.client = narrow;

    assertThatExceptionOfType(DeadlockException.class)
        .isThrownBy(() -> narrow.get("/channels/{id}", channel).execute())
        .withMessageContaining("GET /channels/{channel.id} -> interceptor ")
        .withMessageContaining(" -> GET /users/@me -> GET /channels/{channel.id}");
  }

  @Test
  void upload_whoseFirstAttemptFails_arrivesWhole() {
    byte[] file = new byte[700_000];
    new Random(11).nextBytes(file);
    discord
        .faults()
        .next(
            "POST /channels/{channel_id}/messages",
            Fault.resetBefore(),
            Fault.edgeError(502),
            Fault.resetAfter());

    client
        .post("/channels/{id}/messages", channel)
        .json(Map.of("content", "file"))
        .file("data.bin", ContentSource.of(file))
        .execute();

    assertThat(discord.world().messages(channel))
        .singleElement()
        .satisfies(message ->
            assertThat(message.attachments())
                .extracting(SimAttachment::size)
                .containsExactly((long) file.length));
  }

  @Test
  void upload_thatCanBeReadOnce_isNotSentAgain() {
    discord.faults().next("POST /channels/{channel_id}/messages", Fault.innerError(502));
    ContentSource once = ContentSource.once(new ByteArrayInputStream(new byte[1_000]));

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(() ->
            client
                .post("/channels/{id}/messages", channel)
                .json(Map.of("content", "file"))
                .file("data.bin", once)
                .execute())
        .withMessageContaining("not sent again, because what it uploads can be read only once")
        .satisfies(e -> assertThat(e.outcomeUnknown()).isTrue());
    assertThat(posts("POST /channels/{channel_id}/messages")).hasSize(1);
  }

  @Test
  void upload_readFromAnAnswerToAnotherClient_arrivesWhole() {
    RestClient other = scenario.client(discord);
    ContentSource answer = () -> other.get("/channels/{id}", channel).asStream().execute();
    long length = client.get("/channels/{id}", channel).asBytes().execute().length;

    client.post("/channels/{id}/messages", channel).file("channel.json", answer).execute();

    assertThat(discord.world().messages(channel).getFirst().attachments().getFirst().size())
        .isEqualTo(length);
  }

  private void failMuch() {
    discord.faults().withProbability(Faults.EVERY_ROUTE, 0.05, Fault.edgeError(502));
    discord.faults().withProbability(Faults.EVERY_ROUTE, 0.02, Fault.resetBefore());
    discord.faults().withProbability(Faults.EVERY_ROUTE, 0.01, Fault.resetAfter());
    discord.faults().withProbability(Faults.EVERY_ROUTE, 0.01, Fault.lostAnswer());
  }

  private List<JournalEntry> posts(String route) {
    return discord.journal().requests().stream().filter(r -> r.route().equals(route)).toList();
  }

  /** Waits for another call of the same client. */
  private static final class Waiting implements Interceptor {
    private volatile @Nullable RestClient client;

    @Override
    public Response onAttempt(Chain chain) {
      if (chain.request().target().path().startsWith("/channels")) {
        RestResponse unused = Objects.requireNonNull(client).get("/users/@me").execute();
      }
      return chain.proceed(chain.request());
    }
  }
}
