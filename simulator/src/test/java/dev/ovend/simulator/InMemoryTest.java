package dev.ovend.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.ContentException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way in without a socket. */
@Timeout(30)
class InMemoryTest {

  private static final String MESSAGES = "POST /channels/{channel_id}/messages";
  private static final String ME = "GET /users/@me";

  private final VirtualTime time = VirtualTime.create();
  private final Simulator discord =
      Simulator.builder()
          .latency(Duration.ofMillis(30), Duration.ofMillis(50))
          .limit(MESSAGES, 2, Duration.ofSeconds(1))
          .startInMemory(time);
  private final HttpClient client = discord.httpClient();
  private final BotToken token = BotToken.of(discord.token());
  private final long channel = discord.world().addChannel(discord.world().addGuild("g"), "c");

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void send_get_answersAfterBothLatencies() throws Exception {
    Response response = time.call(() -> send(get("/users/@me")));

    assertThat(response.status()).isEqualTo(200);
    assertThat(text(response)).contains("\"username\":\"simulated-bot\"");
    assertThat(response.headers().first("Via")).isEqualTo("1.1 google");
    assertThat(response.headers().first("Content-Type")).isEqualTo("application/json");
    assertThat(response.headers().first("X-RateLimit-Limit")).isEqualTo("120");
    assertThat(response.timings().protocol()).isEqualTo("memory");
    assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(80));
    assertThat(client.connections()).isEqualTo(new ConnectionCounts(0, 0, 0));
  }

  @Test
  void send_bucketSpent_refusesUntilVirtualTimePasses() throws Exception {
    List<Integer> statuses =
        time.call(() -> {
          int first = send(post("a")).status();
          int second = send(post("b")).status();
          int third = send(post("c")).status();
          time.sleep(Duration.ofSeconds(1));
          return List.of(first, second, third, send(post("d")).status());
        });

    assertThat(statuses).containsExactly(200, 200, 429, 200);
    assertThat(discord.world().messages(channel))
        .extracting(SimMessage::content)
        .containsExactly("a", "b", "d");
    assertThat(discord.journal().countByScope()).containsExactly(Map.entry(LimitScope.USER, 1L));
  }

  @Test
  void send_multipart_arrivesWithItsFiles() throws Exception {
    byte[] payload = "{\"content\":\"with a file\"}".getBytes(StandardCharsets.UTF_8);
    Request request =
        messages()
            .withBody(
                Body.multipart(
                    List.of(
                        Part.payload(payload),
                        Part.file(0, "a \"b\".txt", ContentSource.of(new byte[1234])))));

    time.run(() -> assertThat(send(request).status()).isEqualTo(200));

    SimMessage message = discord.world().messages(channel).getFirst();
    assertThat(message.content()).isEqualTo("with a file");
    assertThat(message.attachments())
        .containsExactly(
            new SimAttachment(message.attachments().getFirst().id(), "a \"b\".txt", 1234));
  }

  @Test
  void send_unreadableFile_isNotSent() {
    ContentSource broken =
        () -> {
          throw new IOException("planted by a test");
        };
    Request request = messages().withBody(Body.multipart(List.of(Part.file(0, "a", broken))));

    time.run(() ->
        assertThatThrownBy(() -> send(request))
            .hasMessage(
                "POST /channels/{channel.id}/messages: files[0] a: planted by a test"
                    + " (nothing was sent)")
            .isInstanceOfSatisfying(
                ContentException.class,
                e -> assertThat(e.phase()).isEqualTo(FailurePhase.NOT_SENT)));
    assertThat(discord.journal().requests()).isEmpty();
  }

  @Test
  void send_webhookAndAuditReason_reachTheJournal() {
    Request typing =
        Request.of(Target.of(HttpMethod.POST, "/channels/{id}/typing", channel), token)
            .withHeader("X-Audit-Log-Reason", "because%20of%20tests");

    time.run(() -> assertThat(send(typing).status()).isEqualTo(204));

    assertThat(discord.journal().requests().getFirst().reason()).isEqualTo("because of tests");
  }

  @Test
  void send_lostAnswer_timesOutThoughItTookEffect() {
    discord.faults().next(MESSAGES, Fault.lostAnswer());

    time.run(() ->
        assertThatThrownBy(() -> send(post("lost")))
            .isInstanceOf(TransportException.class)
            .hasMessage(
                "POST /channels/{channel.id}/messages: no complete answer within 15000 ms"
                    + " (sent but not answered; the server may have acted on it)"));

    assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(15));
    assertThat(discord.world().messages(channel)).hasSize(1);
  }

  @Test
  void send_reset_failsWhenTheAnswerWouldCome() {
    discord.faults().next(MESSAGES, Fault.resetAfter());

    time.run(() -> {
      assertThatThrownBy(() -> send(post("reset")))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("connection reset")
          .extracting(e -> ((TransportException) e).phase())
          .isEqualTo(FailurePhase.UNANSWERED);
      assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(80));
    });

    assertThat(discord.world().messages(channel)).hasSize(1);
  }

  @Test
  void send_truncatedAndHugeBodies_failAsAnswered() {
    discord.faults().next(ME, Fault.truncatedBody(), Fault.hugeBody(1L << 40));

    time.run(() -> {
      assertAnswered("closed in the middle of the body");
      assertThatThrownBy(() -> send(get("/users/@me")))
          .isInstanceOf(ContentException.class)
          .hasMessageContaining("larger than 67108864 bytes");
    });
  }

  @Test
  void send_streaming_handsOverWhatComes() throws Exception {
    discord.faults().next(ME, Fault.hugeBody(1000), Fault.truncatedBody());

    time.call(() -> {
      try (Response huge = client.send(get("/users/@me"), attempt(true, new Cancellation()))) {
        assertThat(new String(huge.stream().readAllBytes(), StandardCharsets.UTF_8))
            .startsWith(" ".repeat(1000) + "{");
      }
      try (Response cut = client.send(get("/users/@me"), attempt(true, new Cancellation()))) {
        assertThatThrownBy(() -> cut.stream().readAllBytes())
            .isInstanceOf(IOException.class)
            .hasMessageContaining("closed in the middle of the body");
      }
      return "";
    });
  }

  @Test
  void send_otherFaults_lookAsOnTheWire() throws Exception {
    discord
        .faults()
        .next(
            ME,
            Fault.edgeError(502),
            Fault.malformedJson(),
            Fault.contentType("text/plain"),
            Fault.slowBody(Duration.ofSeconds(3)));

    time.call(() -> {
      Response edge = send(get("/users/@me"));
      assertThat(edge.status()).isEqualTo(502);
      assertThat(edge.headers().first("Via")).isNull();
      assertThat(text(send(get("/users/@me")))).startsWith("{").endsWith(":");
      assertThat(send(get("/users/@me")).headers().first("Content-Type")).isEqualTo("text/plain");
      Duration before = time.elapsed();
      assertThat(send(get("/users/@me")).status()).isEqualTo(200);
      assertThat(time.elapsed().minus(before)).isEqualTo(Duration.ofMillis(3080));
      return "";
    });
  }

  @Test
  void send_cancelled_stopsAtOnceButWhatWasSentArrives() throws Exception {
    Cancellation cancellation = new Cancellation();

    time.call(() -> {
      time.schedule(cancellation::cancel, Duration.ofMillis(10).toNanos());
      assertThatThrownBy(() -> client.send(post("sent"), attempt(false, cancellation)))
          .isInstanceOf(CancelledException.class);
      assertThat(time.elapsed()).isEqualTo(Duration.ofMillis(10));
      time.sleep(Duration.ofSeconds(1));
      return "";
    });

    assertThat(discord.world().messages(channel)).hasSize(1);
    assertThat(discord.journal().requests()).hasSize(1);
  }

  @Test
  void send_interrupted_stopsAndKeepsTheFlag() throws Exception {
    boolean flag =
        time.call(() -> {
          CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
          Thread thread =
              time.threads()
                  .newThread(() -> {
                    assertThatThrownBy(() -> send(post("a")))
                        .isInstanceOf(CancelledException.class);
                    interrupted.complete(Thread.currentThread().isInterrupted());
                  });
          thread.start();
          time.schedule(thread::interrupt, 1000);
          return interrupted.get();
        });

    assertThat(flag).isTrue();
  }

  @Test
  void send_closed_isCancelled() {
    discord.close();

    time.run(() ->
        assertThatThrownBy(() -> send(get("/users/@me")))
            .isInstanceOf(CancelledException.class)
            .hasMessage("transport: closed"));
    assertThat(discord.journal().requests()).isEmpty();
  }

  @Test
  void send_strangeThread_isRefused() {
    assertThatThrownBy(() -> send(get("/users/@me")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not in virtual time");
  }

  @Test
  void send_getWithBody_isRefused() {
    Request request = get("/users/@me").withBody(Body.json("{}"));

    time.run(() ->
        assertThatThrownBy(() -> send(request))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("expected: a GET without a body"));
  }

  @Test
  void startInMemory_systemTicker_answersInRealTime() {
    try (Simulator real = Simulator.builder().startInMemory(Ticker.system())) {
      Request me =
          Request.of(Target.parse(HttpMethod.GET, "/users/@me"), BotToken.of(real.token()));

      assertThat(real.httpClient().send(me, attempt(false, new Cancellation())).status())
          .isEqualTo(200);
    }
  }

  @Test
  void uriAndHttpClient_otherWayIn_sayWhatToDo() {
    assertThatThrownBy(discord::uri)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("port: none, the simulator is in memory (expected: httpClient(), or start())");
    try (Simulator served = Simulator.start()) {
      assertThatThrownBy(served::httpClient)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "httpClient: none, the simulator has a port (expected: uri(), or startInMemory())");
    }
  }

  private void assertAnswered(String message) {
    assertThatThrownBy(() -> send(get("/users/@me")))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining(message)
        .extracting(e -> ((TransportException) e).phase())
        .isEqualTo(FailurePhase.ANSWERED);
  }

  private Response send(Request request) {
    return client.send(request, attempt(false, new Cancellation()));
  }

  private static Attempt attempt(boolean streaming, Cancellation cancellation) {
    Attempt attempt = Attempt.first(Duration.ofSeconds(15).toNanos(), cancellation);
    return streaming ? attempt.streamed() : attempt;
  }

  private Request get(String path) {
    return Request.of(Target.parse(HttpMethod.GET, path), token);
  }

  private Request messages() {
    return Request.of(Target.of(HttpMethod.POST, "/channels/{id}/messages", channel), token);
  }

  private Request post(String content) {
    return messages().withBody(Body.json("{\"content\":\"" + content + "\"}"));
  }

  private static String text(Response response) {
    return new String(response.bytes(), StandardCharsets.UTF_8);
  }
}
