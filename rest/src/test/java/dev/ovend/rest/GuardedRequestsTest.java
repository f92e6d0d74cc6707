package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ovend.core.Body;
import dev.ovend.core.ContentSource;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RetryCondition.Decision;
import dev.ovend.core.RetryException;
import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that a nonce guards: how long, and in which requests. */
@Timeout(30)
class GuardedRequestsTest {

  private static final Duration MEMORY = Duration.ofMinutes(3);
  private static final String MESSAGES = "/channels/1/messages";

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<RestClient> clients = new ArrayList<>();

  @AfterEach
  void nothingIsLeft() {
    for (RestClient client : clients) {
      client.close();
      assertThat(client.running()).isZero();
      assertThat(client.rateLimits().inFlight()).isZero();
    }
  }

  private RestClient client(Interceptor... interceptors) {
    RestClient.Builder builder =
        RestClient.builder().transport(transport).ticker(ticker).drain(Duration.ZERO);
    for (Interceptor interceptor : interceptors) {
      builder.interceptor(interceptor);
    }
    RestClient client = builder.build();
    clients.add(client);
    return client;
  }

  private RestCall message() {
    return message(client());
  }

  private static RestCall message(RestClient client) {
    return client
        .post(MESSAGES)
        .json(Map.of("content", "x"))
        .deadline(Duration.ofHours(1))
        .maxAttempts(1_000);
  }

  /** Runs a call that must end because Discord may have done it. */
  private RetryException unknown(RestCall call) {
    RetryException failure =
        catchThrowableOfType(RetryException.class, () -> Driver.run(ticker, call));
    assertThat(failure)
        .isNotNull()
        .hasMessageContaining("not sent again, because Discord may have done it");
    assertThat(failure.outcomeUnknown()).isTrue();
    return failure;
  }

  private String sent(int request) {
    return new String(Payload.of(transport.sent.get(request).body()), UTF_8);
  }

  @Test
  void handle_failsAfterDiscordMayHaveForgottenTheNonce_isNotSentAgain() {
    transport
        .fails(FailurePhase.UNANSWERED)
        .takes(ticker, MEMORY)
        .fails(FailurePhase.UNANSWERED)
        .answers(200, "{}");

    RetryException failure = unknown(message());

    assertThat(transport.sent).hasSize(2);
    assertThat(failure).hasMessageContaining("remembers its nonce for 3 min 0 s only");
    assertThat(failure.failedAttempts())
        .extracting(FailedAttempt::idempotency)
        .containsExactly(Idempotency.GUARDED, Idempotency.UNSAFE);
  }

  @Test
  void handle_firstAttemptLongerThanTheMemory_isNotSentAgain() {
    transport.takes(ticker, MEMORY).fails(FailurePhase.UNANSWERED).answers(200, "{}");

    unknown(message());

    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_pauseBeyondTheMemory_endsAtOnce() {
    transport
        .fails(FailurePhase.UNANSWERED)
        .answers(503, "", "Retry-After", "200")
        .answers(200, "{}");
    long start = ticker.nanos();

    unknown(message());

    assertThat(transport.sent).hasSize(2);
    assertThat(Duration.ofNanos(ticker.nanos() - start)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void handle_limitBeyondTheMemory_endsAtOnce() {
    transport
        .fails(FailurePhase.UNANSWERED)
        .answers(
            429,
            "{\"retry_after\":600,\"global\":false}",
            "Retry-After",
            "600",
            "Via",
            "1.1 google",
            "X-RateLimit-Scope",
            "user")
        .answers(200, "{}");
    long start = ticker.nanos();

    unknown(message());

    assertThat(transport.sent).hasSize(2);
    assertThat(Duration.ofNanos(ticker.nanos() - start)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  void handle_outageLongerThanTheMemory_endsWhenTheNonceMayBeForgotten() {
    transport.fails(FailurePhase.UNANSWERED).answers(503, "");

    RetryException failure = unknown(message());

    assertThat(failure.failedAttempts().getLast().elapsed()).isLessThanOrEqualTo(MEMORY);
    assertThat(failure.failedAttempts()).hasSameSizeAs(transport.sent);
  }

  @Test
  void handle_certainlyNotSentBefore_countsFromTheFirstThatMayHaveArrived() throws Exception {
    transport
        .takes(ticker, MEMORY)
        .fails(FailurePhase.NOT_SENT)
        .fails(FailurePhase.UNANSWERED)
        .answers(200, "{}");
    List<Idempotency> seen = new ArrayList<>();

    RestCall call =
        message()
            .retryCondition(failed -> {
              seen.add(failed.idempotency());
              return Decision.STANDARD;
            });

    assertThat(Driver.run(ticker, call).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(3);
    assertThat(seen).containsExactly(Idempotency.GUARDED, Idempotency.GUARDED);
  }

  @Test
  void handle_declaredIdempotent_isRepeatedAtAnyTime() throws Exception {
    transport
        .fails(FailurePhase.UNANSWERED)
        .takes(ticker, MEMORY)
        .fails(FailurePhase.UNANSWERED)
        .answers(200, "{}");

    RestCall call = message().idempotency(Idempotency.IDEMPOTENT);

    assertThat(Driver.run(ticker, call).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(3);
  }

  @Test
  void handle_repeatedByAnInterceptorAfterTheEnd_isANewCall() throws Exception {
    transport
        .takes(ticker, MEMORY)
        .fails(FailurePhase.UNANSWERED)
        .fails(FailurePhase.UNANSWERED)
        .answers(200, "{}");
    Interceptor again =
        new Interceptor() {
          @Override
          public Response onCall(Chain chain) {
            try {
              return chain.proceed(chain.request());
            } catch (RetryException e) {
              return chain.proceed(chain.request());
            }
          }
        };

    assertThat(Driver.run(ticker, message(client(again))).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(3);
  }

  @Test
  void handle_interceptorOfTheCallReplacesTheBody_isJudgedByWhatLeft() {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor replacing =
        Interceptors.onRequest(r -> r.withBody(Body.json("{\"content\":\"other\"}")));
    List<Idempotency> seen = new ArrayList<>();

    RetryException failure =
        unknown(
            message(client(replacing))
                .retryCondition(failed -> {
                  seen.add(failed.idempotency());
                  return Decision.RETRY;
                }));

    assertThat(transport.sent).hasSize(1);
    assertThat(seen).containsExactly(Idempotency.UNSAFE);
    assertThat(failure)
        .hasMessageContaining("it left without a nonce")
        .hasMessageContaining("keep the nonce that Ovend adds when an interceptor replaces it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"content\":\"y\",\"nonce\":null,\"enforce_nonce\":true}",
        "{\"content\":\"y\",\"nonce\":\"\",\"enforce_nonce\":true}",
        "{\"nonce\":\"n\",\"enforce_nonce\":true,\"enforce_nonce\":false}",
        "{\"nonce\":\"n\",\"enforce_nonce\":\"true\"}",
        "{\"nonce\":\"n\",\"enforce_nonce\":true"
      })
  void handle_bodyThatLeavesHasNoEnforcedNonce_isNotSentAgain(String body) {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor replacing = attempts((request, attempt) -> request.withBody(Body.json(body)));

    unknown(message(client(replacing)));

    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_anotherNonceInTheNextAttempt_isNotSent() {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor changing =
        attempts((request, attempt) ->
            request.withBody(Body.json("{\"nonce\":" + attempt + ",\"enforce_nonce\":true}")));

    RetryException failure = unknown(message(client(changing)));

    assertThat(transport.sent).hasSize(1);
    assertThat(failure).hasMessageContaining("an interceptor changed its nonce");
    assertThat(failure.failedAttempts()).hasSize(1);
  }

  @Test
  void handle_anotherTargetOfTheNextAttempt_isNotSent() {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor moving =
        attempts((request, attempt) ->
            request.withTarget(
                Target.parse(HttpMethod.POST, "/channels/" + attempt + "/messages")));

    unknown(message(client(moving)));

    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_anotherNonceAfterAnAttemptThatWasNotSent_isSent() throws Exception {
    transport.fails(FailurePhase.NOT_SENT).answers(200, "{}");
    Interceptor changing =
        attempts((request, attempt) ->
            request.withBody(Body.json("{\"nonce\":" + attempt + ",\"enforce_nonce\":true}")));

    assertThat(Driver.run(ticker, message(client(changing))).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_otherTextWithTheSameNonce_isSentAgain() throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor stamping =
        attempts((request, attempt) ->
            request.withBody(
                Body.json(
                    "{\"content\":\"attempt "
                        + attempt
                        + "\",\"enforce_nonce\": true, \"nonce\" : \"n\"}")));

    assertThat(Driver.run(ticker, message(client(stamping))).status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_filesWithAPayload_areSentAgainWithTheSameNonce() throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");

    RestCall call = message().file("a.txt", ContentSource.of(new byte[3]));

    assertThat(Driver.run(ticker, call).status()).isEqualTo(200);
    assertThat(sent(0)).contains("\"enforce_nonce\":true").isEqualTo(sent(1));
  }

  @Test
  void handle_readThatAnInterceptorTurnsIntoACreation_isNotSentAgain() {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");
    Interceptor turning =
        attempts((request, attempt) ->
            request.withTarget(Target.parse(HttpMethod.POST, "/guilds/1/channels")));

    unknown(client(turning).get("/guilds/1/channels"));

    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_nonceThatIsNotEnforced_failsAndNamesTheWaysOut() {
    transport.answers(502, "").answers(200, "{}");

    RetryException failure =
        unknown(client().post(MESSAGES).json(Map.of("content", "x", "nonce", "mine")));

    assertThat(transport.sent).hasSize(1);
    assertThat(failure)
        .hasMessageContaining("its nonce is not enforced")
        .hasMessageContaining(
            "add \"enforce_nonce\": true, or leave the nonce out so that Ovend adds both");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"content\":\"x\",\"nonce\":null}",
        "{\"content\":\"x\",\"enforce_nonce\":false}",
        "{\"nonce\": null,\"content\":\"x\",\"enforce_nonce\":true}"
      })
  void handle_messageWithoutANonceOfItsOwn_isGuarded(String body) throws Exception {
    transport.fails(FailurePhase.UNANSWERED).answers(200, "{}");

    assertThat(Driver.run(ticker, client().post(MESSAGES).json(body)).status()).isEqualTo(200);
    assertThat(sent(0)).containsOnlyOnce("\"nonce\"").containsOnlyOnce("\"enforce_nonce\":true");
    assertThat(sent(1)).isEqualTo(sent(0)).contains("\"content\":\"x\"");
  }

  private interface Change {
    Request of(Request request, int attempt);
  }

  private static Interceptor attempts(Change change) {
    return new Interceptor() {
      @Override
      public Response onAttempt(Chain chain) {
        UnaryOperator<Request> changed = request -> change.of(request, chain.attempt());
        return chain.proceed(changed.apply(chain.request()));
      }
    };
  }
}
