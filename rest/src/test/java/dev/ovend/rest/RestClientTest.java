package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.DecodingException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Part;
import dev.ovend.core.Priority;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Token;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RestClientTest {

  private static final BotToken TOKEN = BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret");

  private final ScriptedTransport transport = new ScriptedTransport();
  private final RestClient client =
      RestClient.builder().token(TOKEN).transport(transport).drain(Duration.ZERO).build();

  record User(String id, String username) {}

  @AfterEach
  void nothingIsLeft() {
    assertThat(client.running()).isZero();
    assertThat(client.rateLimits().queued()).isZero();
    assertThat(client.rateLimits().inFlight()).isZero();
    client.close();
  }

  @Test
  void execute_json_readsTreeClassAndBytes() {
    transport.answers(200, "{\"id\":\"1\",\"username\":\"ann\"}");

    assertThat(client.get("/users/@me").execute().json().path("username").asString())
        .isEqualTo("ann");
    assertThat(client.get("/users/@me").as(User.class).execute()).isEqualTo(new User("1", "ann"));
    assertThat(client.get("/users/@me").asBytes().execute()).startsWith('{');
    assertThat(client.get("/users/@me").asJson().execute().path("id").asString()).isEqualTo("1");
  }

  @Test
  void asStream_ofAnAnswer_handsItOver() throws IOException {
    transport.answers(200, "abc");

    try (var stream = client.get("/users/@me").asStream().execute()) {
      assertThat(stream.readAllBytes()).isEqualTo("abc".getBytes(UTF_8));
    }
    assertThat(transport.attempts.getFirst().streaming()).isTrue();
  }

  @Test
  void post_bodyQueryReasonAndHeader_areSent() {
    transport.answers(204, "");

    client
        .post("/channels/{id}/messages", 123)
        .json(Map.of("content", "hi"))
        .idempotency(Idempotency.UNSAFE)
        .query("wait", true)
        .locale(Locale.GERMAN)
        .reason("größer + besser")
        .execute();

    var request = transport.sent.getFirst();
    assertThat(request.target().pathAndQuery()).isEqualTo("/channels/123/messages?wait=true");
    assertThat(request.body()).isEqualTo(Body.json("{\"content\":\"hi\"}"));
    assertThat(request.headers().first("X-Discord-Locale")).isEqualTo("de");
    assertThat(request.headers().first("X-Audit-Log-Reason"))
        .isEqualTo("gr%C3%B6%C3%9Fer%20%2B%20besser");
    assertThat(request.token()).isEqualTo(TOKEN);
  }

  @Test
  void file_withJson_becomesMultipart() {
    transport.answers(204, "");

    client
        .post("/channels/{id}/messages", 123)
        .file("a.txt", ContentSource.of("a".getBytes(UTF_8)))
        .json(Map.of("content", "two files"))
        .file("b.txt", ContentSource.of("b".getBytes(UTF_8)))
        .execute();

    assertThat(transport.sent.getFirst().body())
        .isInstanceOfSatisfying(
            Body.Multipart.class,
            form ->
                assertThat(form.parts())
                    .extracting(Part::name)
                    .containsExactly("payload_json", "files[0]", "files[1]"));
  }

  @Test
  void anonymous_always_leavesTheTokenOut() {
    transport.answers(204, "");

    client.post("/webhooks/{id}/{token}", 1, "secret").anonymous().json("{}").execute();

    assertThat(transport.sent.getFirst().token()).isEqualTo(Token.none());
  }

  @Test
  void interactionCallback_withoutPriority_isMostUrgent() {
    transport.answers(204, "");
    List<RequestOptions> seen = new ArrayList<>();
    try (RestClient watched =
        RestClient.builder()
            .token(TOKEN)
            .transport(transport)
            .interceptor(Looking.onCall(chain -> seen.add(chain.options())))
            .build()) {
      watched.post("/interactions/1/secret/callback").json("{}").execute();
    }

    assertThat(seen).extracting(RequestOptions::priority).containsExactly(Priority.INTERACTION);
  }

  @Test
  void options_ofTheClient_holdUnlessTheCallSaysOtherwise() {
    transport.answers(204, "");
    List<RequestOptions> seen = new ArrayList<>();
    RequestOptions mine =
        RequestOptions.builder().priority(Priority.LOW).deadline(Duration.ofSeconds(9)).build();
    try (RestClient own =
        RestClient.builder()
            .options(mine)
            .maxAttempts(2)
            .transport(transport)
            .interceptor(Looking.onCall(chain -> seen.add(chain.options())))
            .build()) {
      own.get("/users/@me").priority(Priority.HIGH).execute();
    }

    assertThat(seen).extracting(RequestOptions::priority).containsExactly(Priority.HIGH);
    assertThat(seen).extracting(RequestOptions::deadline).containsExactly(Duration.ofSeconds(9));
    assertThat(seen).extracting(RequestOptions::maxAttempts).containsExactly(2);
    assertThat(seen).extracting(RequestOptions::waiting).containsExactly(true);
  }

  @Test
  void execute_errorAnswer_saysWhatDiscordSaid() {
    transport.answers(
        403, "{\"code\":50013,\"message\":\"Missing Permissions\"}", "CF-RAY", "8f2-FRA");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> client.post("/channels/1/messages").json("{}").execute())
        .withMessage(
            "POST /channels/{channel.id}/messages: 403 Missing Permissions (50013); attempt 1,"
                + " not retryable; cf-ray 8f2-FRA")
        .satisfies(e -> assertThat(e.code()).isEqualTo(50013));
  }

  @Test
  void execute_answerThatDoesNotFit_namesThePlace() {
    transport.answers(200, "{\"id\":{}}");

    assertThatExceptionOfType(DecodingException.class)
        .isThrownBy(() -> client.get("/users/@me").as(User.class).execute())
        .withMessageContaining("$.id");
  }

  @Test
  void json_malformedText_isRefusedBeforeAnythingIsSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.post("/channels/1/messages").json("{\"content\": "))
        .withMessageContaining("malformed JSON");
    assertThat(transport.sent).isEmpty();
  }

  @Test
  void submit_always_completesWithTheResult() throws Exception {
    transport.answers(200, "{\"id\":\"1\"}");

    assertThat(client.get("/users/@me").submit().get().status()).isEqualTo(200);
    assertThat(transport.attempts.getFirst().interruptible()).isFalse();
  }

  @Test
  void submit_cancelledInFlight_stopsTheExchange() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);

    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    begun.await();
    future.cancel(true);

    assertThat(future).isCancelled();
    awaitIdle();
  }

  @Test
  void submit_timedOutByItsCaller_stopsTheExchange() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);

    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    begun.await();
    future.orTimeout(1, TimeUnit.MILLISECONDS);

    assertThat(future).failsWithin(Duration.ofSeconds(10));
    awaitIdle();
  }

  @Test
  void execute_interrupted_returnsAtOnceWithTheFlagSet() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                client.get("/users/@me").execute();
                flag.completeExceptionally(new AssertionError("not interrupted"));
              } catch (CancelledException e) {
                flag.complete(Thread.currentThread().isInterrupted());
              }
            });

    begun.await();
    caller.interrupt();

    assertThat(flag.get(10, TimeUnit.SECONDS)).isTrue();
    caller.join();
  }

  @Test
  void close_withACallInFlight_cancelsItAfterTheDrainTime() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    transport.hangs(begun);
    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    begun.await();

    client.close();

    assertThat(future)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(CancelledException.class);
    assertThat(transport.closed).as("a transport of the user's own stays open").isFalse();
    awaitIdle();
  }

  @Test
  void close_rightAfterSubmit_waitsForTheCall() {
    transport.answers(200, "{}");
    List<CompletableFuture<RestResponse>> futures = new ArrayList<>();
    try (RestClient patient = RestClient.builder().transport(transport).build()) {
      for (int i = 0; i < 20; i++) {
        futures.add(patient.get("/users/@me").submit());
      }
    }

    assertThat(futures)
        .allSatisfy(future -> assertThat(future).succeedsWithin(Duration.ofSeconds(10)));
  }

  @Test
  void submit_afterClose_fails() {
    client.close();

    assertThat(client.get("/users/@me").submit())
        .isCompletedExceptionally()
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withCauseInstanceOf(CancelledException.class);
  }

  @Test
  void execute_afterClose_isRefused() {
    client.close();

    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(() -> client.get("/users/@me").execute())
        .withMessage("GET /users/@me: not sent, the client is closed");
    assertThat(transport.sent).isEmpty();
  }

  @Test
  void build_transportAndBaseUri_isRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            RestClient.builder()
                .transport(transport)
                .baseUri(URI.create("https://discord.com/api/v10"))
                .build())
        .withMessageContaining("transport: set together with baseUri");
  }

  @Test
  void build_durationsWithoutAnEnd_areCut() {
    Duration forever = ChronoUnit.FOREVER.getDuration();
    transport.answers(200, "{}");
    try (RestClient patient =
        RestClient.builder()
            .transport(transport)
            .deadline(forever)
            .attemptTimeout(forever)
            .stalledAfter(forever)
            .drain(forever)
            .build()) {
      assertThat(patient.get("/users/@me").execute().status()).isEqualTo(200);
      assertThat(patient.get("/users/@me").deadline(forever).submit().join().status())
          .isEqualTo(200);
    }
  }

  @Test
  void build_windowWithoutAnEnd_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RestClient.builder()
                .batching(settings -> settings.window(ChronoUnit.FOREVER.getDuration())))
        .withMessage("window: PT2562047788015215H30M7.999999999S (expected: 0 to 1 minute)");
  }

  @Test
  void with_anyOption_changesTheCopyOnly() {
    RestCall call = client.get("/users/@me");
    RestCall changed = call.priority(Priority.HIGH).deadline(Duration.ofSeconds(3)).noWait();

    assertThat(call.options().priority()).isNull();
    assertThat(changed.options().priority()).isEqualTo(Priority.HIGH);
    assertThat(changed.options().waiting()).isFalse();
    assertThat(List.of(call.toString(), changed.toString())).containsOnly("Call[GET /users/@me]");
  }

  private void awaitIdle() {
    Until.holds(() -> client.running() == 0);
  }
}
