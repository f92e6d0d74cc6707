package dev.ovend.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.BotToken;
import dev.ovend.core.DecodingException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.OvendException;
import dev.ovend.core.RestEvent;
import dev.ovend.core.TransportException;
import dev.ovend.rest.RestClient;
import dev.ovend.rest.RestResponse;
import dev.ovend.simulator.SimAttachment;
import dev.ovend.simulator.SimInteraction;
import dev.ovend.simulator.SimMessage;
import dev.ovend.simulator.Simulator;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CallerScenarioTest {

  private static final String SECRET = "interaction-token-that-nobody-may-see-0123456789";

  @RegisterExtension private final Scenario scenario = new Scenario();

  private final Simulator discord =
      scenario.simulator(s ->
          s.globalPerSecond(2_000)
              .limit("GET /channels/{channel_id}", 1_000, Duration.ofSeconds(1)));
  private final long guild = discord.world().addGuild("home");
  private final long channel = discord.world().addChannel(guild, "general");
  private final RestClient client =
      scenario.client(discord, c -> c.rateLimits(limits -> limits.globalPerSecond(2_000)));

  record Channel(String id, String name) {}

  @Test
  void execute_fromPlatformThreads_servesEveryCall() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      assertServed(threads, 200);
    }
  }

  @Test
  void execute_fromVirtualThreads_servesEveryCall() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertServed(threads, 500);
    }
  }

  @Test
  void submit_manyFutures_servesEveryCall() {
    List<CompletableFuture<Channel>> futures = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      futures.add(client.get("/channels/{id}", channel).as(Channel.class).submit());
    }

    assertThat(futures).allSatisfy(f -> assertThat(f.join().name()).isEqualTo("general"));
    assertThat(discord.journal().rateLimited()).isEmpty();
  }

  @Test
  void asStream_closedEarly_givesItsConnectionBack() throws IOException {
    try (InputStream body = client.get("/users/@me").asStream().execute()) {
      assertThat(body.read()).isEqualTo('{');
    }

    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
  }

  @Test
  void file_fromDisk_arrivesWhole(@TempDir Path folder) throws IOException {
    Path report = Files.write(folder.resolve("report.bin"), new byte[300_000]);

    client
        .post("/channels/{id}/messages", channel)
        .json(Map.of("content", "see file"))
        .file(report)
        .execute();

    SimMessage message = discord.world().messages(channel).getLast();
    assertThat(message.content()).isEqualTo("see file");
    assertThat(message.attachments())
        .singleElement()
        .satisfies(a -> assertThat(a.filename()).isEqualTo("report.bin"))
        .extracting(SimAttachment::size)
        .isEqualTo(300_000L);
  }

  @Test
  void execute_unknownChannel_saysWhatDiscordSaid() {
    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> client.get("/channels/{id}", 42).execute())
        .withMessageContaining("GET /channels/{channel.id}: 404 Unknown Channel (10003)")
        .withMessageContaining("not retryable");
  }

  @Test
  void execute_invalidForm_namesEachField() {
    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() ->
            client
                .post("/channels/{id}/messages", channel)
                .json(Map.of("content", "x".repeat(2_001)))
                .execute())
        .withMessageContaining("Invalid Form Body (50035)")
        .withMessageContaining("content: ");
  }

  @Test
  void execute_wrongToken_isA401WithoutTheToken() {
    BotToken wrong = BotToken.of("MTAwMDAwMDAwMDAwMDAwMDAw.Gwrong.hunter2-hunter2-hunter2");
    RestClient stranger = scenario.client(discord, c -> c.token(wrong));

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> stranger.get("/users/@me").execute())
        .withMessageContaining("401")
        .withMessageNotContaining("hunter2");
  }

  @Test
  void execute_noServer_saysThatNothingWasSent() {
    RestClient nobody =
        scenario.client(discord, c -> c.baseUri(URI.create("http://127.0.0.1:1")).maxAttempts(1));

    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> nobody.post("/channels/1/messages").json("{}").execute())
        .satisfies(e -> assertThat(e.unprocessed()).isTrue());
  }

  @Test
  void as_answerThatDoesNotFit_namesThePlace() {
    record Wrong(List<String> id) {}

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> client.get("/channels/{id}", channel).as(Wrong.class).execute())
        .withMessageContaining("$.id");
  }

  @Test
  void secrets_inPathAndToken_reachNoEventAndNoMessage() {
    Queue<String> told = new ConcurrentLinkedQueue<>();
    RestClient talkative = scenario.client(discord, c -> c.events(telling(told)));
    SimInteraction interaction = discord.world().addInteraction(channel);

    talkative.get("/channels/{id}", channel).execute();
    for (String token : List.of(interaction.token(), SECRET)) {
      try {
        talkative
            .post("/interactions/{id}/{token}/callback", interaction.id(), token)
            .anonymous()
            .json(Map.of("type", 5))
            .execute();
      } catch (OvendException e) {
        told.add(e.toString());
      }
    }

    assertThat(told)
        .anyMatch(text -> text.contains("10062"))
        .noneMatch(text -> text.contains(interaction.token()))
        .noneMatch(text -> text.contains(SECRET))
        .noneMatch(text -> text.contains(discord.token()));
  }

  @Test
  void baseUri_plainHttpToAnotherHost_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RestClient.builder().baseUri(URI.create("http://example.com")).build())
        .withMessageContaining("example.com")
        .withMessageContaining("https");
  }

  @Test
  void deadline_onASlowServer_endsTheCall() {
    Simulator slow =
        scenario.simulator(s -> s.latency(Duration.ofSeconds(20), Duration.ofSeconds(20)));
    RestClient hasty = scenario.client(slow, c -> c.deadline(Duration.ofMillis(300)));

    assertThatExceptionOfType(OvendException.class)
        .isThrownBy(() -> hasty.get("/users/@me").execute())
        .withMessageContaining("deadline");
  }

  private void assertServed(ExecutorService threads, int calls) throws Exception {
    List<Future<RestResponse>> futures = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      futures.add(threads.submit(() -> client.get("/channels/{id}", channel).execute()));
    }
    for (Future<RestResponse> future : futures) {
      assertThat(future.get().as(Channel.class).name()).isEqualTo("general");
    }
    assertThat(discord.journal().rateLimited()).isEmpty();
  }

  private static EventSink telling(Queue<String> told) {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        told.add(event.toString());
      }
    };
  }
}
