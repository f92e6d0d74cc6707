package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.RetryCondition.Decision;
import dev.ovend.core.RetryException;
import dev.ovend.core.TransportException;
import dev.ovend.json.Json;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(30)
class RetryMiddlewareTest {

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final RestClient client =
      RestClient.builder().transport(transport).ticker(ticker).drain(Duration.ZERO).build();

  @AfterEach
  void nothingIsLeft() {
    client.close();
    assertThat(client.running()).isZero();
    assertThat(client.rateLimits().inFlight()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 520, 524})
  void handle_serverErrorOnGet_isRetried(int status) throws Exception {
    transport.answers(status, "").answers(200, "{}");

    assertThat(run(client.get("/users/@me")).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_serverErrorOnPost_isNotRetriedAndSaysThatTheOutcomeIsUnknown() {
    transport.answers(502, "");

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(() -> run(client.post("/guilds/1/channels")))
        .withMessageStartingWith("POST /guilds/{guild.id}/channels: not sent again, because")
        .withCauseInstanceOf(DiscordApiException.class)
        .satisfies(e -> assertThat(e.outcomeUnknown()).isTrue());
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_serverErrorOnGuardedPost_isRetried() throws Exception {
    transport.answers(502, "").answers(200, "{}");

    run(client.post("/channels/1/messages").json(Map.of("content", "x")));

    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_guardedPost_hasOneNonceOverAllAttemptsAndAnotherNextTime() throws Exception {
    transport.answers(502, "").answers(200, "{}").answers(200, "{}");
    RestCall call = client.post("/channels/1/messages").json(Map.of("content", "x"));

    run(call);
    run(call);

    assertThat(transport.sent).hasSize(3);
    assertThat(nonce(0)).isNotEmpty().isEqualTo(nonce(1)).isNotEqualTo(nonce(2));
  }

  private String nonce(int request) {
    Body.Bytes body = (Body.Bytes) transport.sent.get(request).body();
    JsonNode json = Json.standard().parse(body.content());
    assertThat(json.path("enforce_nonce").asBoolean()).isTrue();
    assertThat(json.path("content").asString()).isEqualTo("x");
    return json.path("nonce").asString();
  }

  @Test
  void handle_indexNotReady_isAskedAgainAfterTheTimeThatDiscordNames() throws Exception {
    transport
        .answers(202, "{\"code\": 110000, \"message\": \"not yet\", \"retry_after\": 2}")
        .answers(200, "{}");

    long start = ticker.nanos();

    assertThat(run(client.get("/guilds/1/messages/search")).status()).isEqualTo(200);

    assertThat(transport.sent).hasSize(2);
    assertThat(ticker.nanos() - start).isGreaterThanOrEqualTo(Duration.ofSeconds(2).toNanos());
  }

  @Test
  void handle_indexNotReadyWithoutWaiting_isTheAnswer() throws Exception {
    transport.answers(202, "{\"code\": 110000, \"message\": \"not yet\", \"retry_after\": 2}");

    assertThat(run(client.get("/guilds/1/messages/search").noWait()).status()).isEqualTo(202);
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_otherAccepted_isTheAnswer() throws Exception {
    transport.answers(202, "{}");

    assertThat(run(client.get("/guilds/1/messages/search")).status()).isEqualTo(202);
  }

  @ParameterizedTest
  @EnumSource(HttpMethod.class)
  void handle_notSent_isRetriedForEveryMethod(HttpMethod method) throws Exception {
    transport.fails(FailurePhase.NOT_SENT).answers(200, "{}");

    assertThat(run(client.call(method, "/users/@me")).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = FailurePhase.class,
      names = {"UNANSWERED", "ANSWERED"})
  void handle_sentPostWithoutAnswer_isNeverSentTwice(FailurePhase phase) {
    transport.fails(phase);

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(() -> run(client.post("/guilds/1/channels")))
        .satisfies(e -> assertThat(e.outcomeUnknown()).isTrue())
        .satisfies(e ->
            assertThat(e.failedAttempts())
                .singleElement()
                .satisfies(failed ->
                    assertThat(failed.failure())
                        .isInstanceOfSatisfying(
                            TransportException.class,
                            cause -> assertThat(cause.phase()).isEqualTo(phase))));
    assertThat(transport.sent).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 501})
  void handle_otherErrors_areNotRetried(int status) {
    transport.answers(status, "{}");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> run(client.get("/users/@me")));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_permanentFailure_endsAfterTheAttemptsWithEveryCause() {
    transport.fails(FailurePhase.NOT_SENT).answers(502, "").answers(503, "").answers(500, "");

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(() -> run(client.get("/users/@me").maxAttempts(4)))
        .withMessageStartingWith("GET /users/@me: 4 attempts failed; attempt 1 after ")
        .withCauseInstanceOf(DiscordApiException.class)
        .satisfies(e ->
            assertThat(e.failedAttempts())
                .extracting(FailedAttempt::number)
                .containsExactly(1, 2, 3, 4))
        .satisfies(e -> assertThat(e.outcomeUnknown()).isFalse());
    assertThat(transport.sent).hasSize(4);
  }

  @Test
  void handle_retryAfterOfAServerError_isWaitedFor() throws Exception {
    transport.answers(503, "", "Retry-After", "7").answers(200, "{}");
    long start = ticker.nanos();

    run(client.get("/users/@me"));

    assertThat(Duration.ofNanos(ticker.nanos() - start))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void handle_retryAfterBeyondTheDeadline_failsAtOnce() {
    transport.answers(503, "", "Retry-After", "300");
    long start = ticker.nanos();

    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(() -> run(client.get("/users/@me")))
        .withMessageContaining("Discord asks to wait 5 min");
    assertThat(ticker.nanos()).isEqualTo(start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e300", "Infinity", "86401", "99999999999999999999999999999999"})
  void handle_retryAfterOfMoreThanADay_isADay(String seconds) throws Exception {
    transport.answers(503, "", "Retry-After", seconds).answers(200, "{}");
    long start = ticker.nanos();

    run(client.get("/users/@me").deadline(Duration.ofDays(3)));

    assertThat(Duration.ofNanos(ticker.nanos() - start)).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void handle_retryAfterOfFourHundredDigits_namesADay() {
    transport.answers(503, "", "Retry-After", "9".repeat(400));

    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(() -> run(client.get("/users/@me")))
        .withMessageContaining("Discord asks to wait 1440 min 0 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-5", "-1e300", "-Infinity", "", "Wed, 21 Oct 2015 07:28:00 GMT"})
  void handle_retryAfterThatNamesNoTime_isNotWaitedFor(String text) throws Exception {
    transport.answers(503, "", "Retry-After", text).answers(200, "{}");
    long start = ticker.nanos();

    run(client.get("/users/@me"));

    assertThat(transport.sent).hasSize(2);
    assertThat(Duration.ofNanos(ticker.nanos() - start))
        .isBetween(Duration.ZERO, Duration.ofMillis(250));
  }

  @Test
  void handle_removalWhoseObjectIsWantedAndLost_saysThatItIsDone() {
    transport.fails(FailurePhase.UNANSWERED).answers(404, "{\"code\":10003}");
    CompletableFuture<JsonNode> channel = client.delete("/channels/1").asJson().submit();
    while (!channel.isDone()) {
      ticker.advanceToNext();
    }

    assertThat(channel)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .havingCause()
        .isInstanceOfSatisfying(
            RetryException.class,
            e -> {
              assertThat(e)
                  .hasMessageContaining("carried out by an attempt whose answer was lost")
                  .hasMessageContaining("use asNothing()");
              assertThat(e.outcomeUnknown()).isTrue();
              assertThat(e.failedAttempts()).hasSize(1);
            });
  }

  @Test
  void handle_deleteThatMayHaveWorkedAndThenFindsNothing_isASuccess() throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(404, "{\"code\":10008}");

    assertThat(run(client.delete("/channels/1/messages/2")).status()).isEqualTo(204);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_deleteThatWasNotSentAndThenFindsNothing_isA404() {
    transport.fails(FailurePhase.NOT_SENT).answers(404, "{\"code\":10008}");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> run(client.delete("/channels/1/messages/2")))
        .satisfies(e -> assertThat(e.status()).isEqualTo(404));
  }

  @Test
  void handle_interactionThatMayHaveBeenAnsweredAndThenIs_isASuccess() throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(400, "{\"code\":40060}");

    RestCall call = client.post("/interactions/1/token/callback").anonymous().json("{}");

    assertThat(run(call).status()).isEqualTo(204);
  }

  @Test
  void handle_interactionThatMayHaveBeenAnsweredAndWantsTheMessage_isASuccessWithoutIt()
      throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(400, "{\"code\":40060}");

    RestCall call =
        client
            .post("/interactions/1/token/callback")
            .query("with_response", true)
            .anonymous()
            .json("{}");

    RestResponse response = run(call);

    assertThat(response.status()).isEqualTo(204);
    assertThat(response.bytes()).isEmpty();
  }

  @Test
  void handle_interactionThatSomebodyElseAnswered_isAnError() {
    transport.answers(400, "{\"code\":40060}");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> run(client.post("/interactions/1/token/callback").json("{}")))
        .satisfies(e -> assertThat(e.code()).isEqualTo(40060));
  }

  @Test
  void retryCondition_stop_endsAfterTheFirstFailure() {
    transport.answers(502, "");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> run(client.get("/users/@me").retryCondition(f -> Decision.STOP)));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void retryCondition_retry_sendsAgainWhatWouldBeFinal() throws Exception {
    transport.answers(404, "{}").answers(200, "{}");
    List<FailedAttempt> asked = new ArrayList<>();

    run(
        client
            .get("/users/@me")
            .retryCondition(f -> {
              asked.add(f);
              return Decision.RETRY;
            }));

    assertThat(transport.sent).hasSize(2);
    assertThat(asked)
        .singleElement()
        .satisfies(f -> assertThat(f.failure()).hasMessageContaining("404"));
  }

  @Test
  void retryCondition_retryOfAnUnsafeRequestWithUnknownOutcome_isNotSentAgain() {
    transport.fails(FailurePhase.UNANSWERED);

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(
            () -> run(client.post("/guilds/1/channels").retryCondition(f -> Decision.RETRY)));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void retryCondition_ofTheClient_holdsForEveryCall() {
    transport.answers(502, "");
    try (RestClient strict =
        RestClient.builder()
            .transport(transport)
            .ticker(ticker)
            .options(RequestOptions.builder().retryCondition(f -> Decision.STOP).build())
            .build()) {
      assertThatExceptionOfType(DiscordApiException.class)
          .isThrownBy(() -> run(strict.get("/users/@me")));
    }
  }

  @Test
  void handle_maxAttemptsOne_throwsTheFailureItself() {
    transport.fails(FailurePhase.NOT_SENT);

    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> run(client.get("/users/@me").maxAttempts(1)));
  }

  @Test
  void handle_deadlineBeforeTheNextAttempt_saysSo() {
    transport.answers(404, "");
    RestCall call = client.get("/users/@me").retryCondition(f -> Decision.RETRY);

    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(() -> run(call.deadline(Duration.ofSeconds(5)).maxAttempts(1000)))
        .withMessageContaining("no time for another attempt before the deadline of 5.00 s")
        .withCauseInstanceOf(DiscordApiException.class);
    assertThat(transport.sent).hasSizeBetween(2, 40);
  }

  @Test
  void handle_limited_waitsAsTheBodySaysWithoutCountingAnAttempt() throws Exception {
    transport
        .answers(
            429,
            "{\"retry_after\":1.5,\"global\":false}",
            "Retry-After",
            "2",
            "Via",
            "1.1 google",
            "X-RateLimit-Scope",
            "user")
        .answers(200, "{}");
    long start = ticker.nanos();

    run(client.get("/users/@me").maxAttempts(1));

    assertThat(transport.sent).hasSize(2);
    assertThat(Duration.ofNanos(ticker.nanos() - start))
        .isBetween(Duration.ofMillis(1500), Duration.ofMillis(1600));
  }

  @Test
  void handle_limitedForEver_endsWithAnExplanation() {
    transport.answers(
        429,
        "{\"retry_after\":0.5,\"global\":false}",
        "Retry-After",
        "1",
        "Via",
        "1.1 google",
        "X-RateLimit-Scope",
        "shared");

    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> run(client.get("/users/@me")))
        .withMessageContaining("10 times in a row; does another process use this token?")
        .satisfies(e -> assertThat(e.scope()).isEqualTo(RateLimitScope.SHARED))
        .satisfies(e -> assertThat(e.expectedWait()).hasMillis(500));
    assertThat(transport.sent).hasSize(RetryMiddleware.MAX_LIMITED);
  }

  @Test
  void handle_limitedCallThatMayNotWait_isRefusedAtOnce() {
    transport.answers(
        429, "{\"retry_after\":60,\"global\":false}", "Retry-After", "60", "Via", "1.1 google");

    assertThatExceptionOfType(RateLimitException.class)
        .isThrownBy(() -> run(client.get("/users/@me").noWait()))
        .withMessageContaining("the call asked not to wait; the next try is possible in 60.0 s");
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_quotaErrorWith429_isNotRetried() {
    transport.answers(429, "{\"code\":30046,\"message\":\"old edits\"}", "Via", "1.1 google");

    assertThatExceptionOfType(DiscordApiException.class)
        .isThrownBy(() -> run(client.patch("/channels/1/messages/2")))
        .satisfies(e -> assertThat(e.code()).isEqualTo(30046));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_cancelledWhilePausing_isNotSentAgain() {
    transport.answers(502, "");
    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    Until.holds(() -> ticker.pending() > 0);

    future.cancel(true);
    Until.holds(() -> client.running() == 0);

    assertThat(transport.sent).hasSize(1);
    assertThat(ticker.pending()).isZero();
  }

  @Test
  void close_whilePausing_endsTheCall() {
    transport.answers(502, "");
    CompletableFuture<RestResponse> future = client.get("/users/@me").submit();
    Until.holds(() -> ticker.pending() > 0);

    client.close();

    assertThat(future)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(CancelledException.class);
  }

  private RestResponse run(RestCall call) throws Exception {
    return Driver.run(ticker, call);
  }
}
