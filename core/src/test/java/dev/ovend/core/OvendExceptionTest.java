package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OvendExceptionTest {

  private static final Route ROUTE = Route.parse(HttpMethod.POST, "/channels/1/messages");
  private static final Violation TOO_LONG =
      new Violation("embeds[1].title", "BASE_TYPE_MAX_LENGTH", "Must be 256 or fewer in length.");
  private static final Violation MISSING =
      new Violation("content", "BASE_TYPE_REQUIRED", "This field is required");

  private static final FailedAttempt FAILED =
      new FailedAttempt(
          1,
          new TransportException(FailurePhase.UNANSWERED, "reset", null),
          Idempotency.UNSAFE,
          Duration.ofMillis(12));

  private final IOException cause = new IOException("reset");

  @Test
  void discordApiException_everythingKnown_isOneSentenceWithTheFacts() {
    ApiError error =
        new ApiError(400, 50035, "Invalid Form Body", List.of(TOO_LONG, MISSING), "8f2-FRA");
    DiscordApiException e = new DiscordApiException(ROUTE, error, 2, "not retryable");

    assertThat(e)
        .hasMessage(
            "POST /channels/{channel.id}/messages: 400 Invalid Form Body (50035): embeds[1].title:"
                + " Must be 256 or fewer in length. (BASE_TYPE_MAX_LENGTH); content: This field is"
                + " required (BASE_TYPE_REQUIRED); attempt 2, not retryable; cf-ray 8f2-FRA")
        .hasNoCause();
    assertThat(e.route()).isSameAs(ROUTE);
    assertThat(e.error()).isSameAs(error);
    assertThat(e.status()).isEqualTo(400);
    assertThat(e.code()).isEqualTo(50035);
    assertThat(e.attempts()).isEqualTo(2);
  }

  @Test
  void discordApiException_littleKnown_leavesOutTheRest() {
    ApiError error = new ApiError(502, 0, "Bad Gateway", List.of(), null);

    assertThat(new DiscordApiException(ROUTE, error, 1, "not retryable"))
        .hasMessage(
            "POST /channels/{channel.id}/messages: 502 Bad Gateway; attempt 1, not retryable");
  }

  @Test
  void apiError_violations_areCopied() {
    List<Violation> violations = new ArrayList<>(List.of(MISSING));
    ApiError error = new ApiError(400, 1, "x", violations, null);
    violations.clear();

    assertThat(error.violations()).containsExactly(MISSING);
  }

  @Test
  void validationException_violations_areCountedAndNamed() {
    assertThat(new ValidationException("CreateMessage", List.of(MISSING)))
        .hasMessage(
            "CreateMessage: 1 violation: content: This field is required (BASE_TYPE_REQUIRED)");
    ValidationException two = new ValidationException("CreateMessage", List.of(MISSING, TOO_LONG));
    assertThat(two)
        .hasMessageStartingWith("CreateMessage: 2 violations: content:")
        .hasMessageContaining("; embeds[1].title:");
    assertThat(two.violations()).containsExactly(MISSING, TOO_LONG);
  }

  @Test
  void rateLimitException_facts_areKept() {
    RateLimitException e =
        new RateLimitException("m", ROUTE, Duration.ofSeconds(9), RateLimitScope.SHARED);

    assertThat(e).hasMessage("m").hasNoCause();
    assertThat(e.route()).isSameAs(ROUTE);
    assertThat(e.expectedWait()).isEqualTo(Duration.ofSeconds(9));
    assertThat(e.scope()).isEqualTo(RateLimitScope.SHARED);
    assertThat(new RateLimitException("m", ROUTE, Duration.ZERO, null).scope()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT, true", "UNANSWERED, false", "ANSWERED, false"})
  void transportException_phase_tellsWhetherItIsUnprocessed(FailurePhase phase, boolean certain) {
    TransportException e = new TransportException(phase, "m", cause);

    assertThat(e).hasMessage("m").hasCause(cause);
    assertThat(e.phase()).isEqualTo(phase);
    assertThat(e.unprocessed()).isEqualTo(certain);
  }

  @Test
  void others_messageAndFacts_areKept() {
    DecodingException decoding = new DecodingException("m", "$[3].id", cause);

    assertThat(decoding).hasMessage("m").hasCause(cause);
    assertThat(decoding.jsonPath()).isEqualTo("$[3].id");
    assertThat(new DeadlineException("m", cause)).hasMessage("m").hasCause(cause);
    assertThat(new DeadlineException("m", null)).hasNoCause();
    assertThat(new CancelledException("m")).hasMessage("m").hasNoCause();
  }

  @Test
  void invalidRequests_routeAndWayOut_areKept() {
    InvalidRequestLimitException limit =
        new InvalidRequestLimitException("m", ROUTE, 9_500, Duration.ofSeconds(9));
    InvalidTokenException token = new InvalidTokenException("m", ROUTE, Duration.ofMinutes(1));

    assertThat(limit).hasMessage("m").hasNoCause();
    assertThat(limit.route()).isEqualTo(ROUTE);
    assertThat(limit.invalid()).isEqualTo(9_500);
    assertThat(limit.retryAfter()).isEqualTo(Duration.ofSeconds(9));
    assertThat(token).hasMessage("m").hasNoCause();
    assertThat(token.route()).isEqualTo(ROUTE);
    assertThat(token.retryAfter()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void retry_attempts_areAllTold() {
    FailedAttempt second =
        new FailedAttempt(
            2,
            new DiscordApiException(
                ROUTE, new ApiError(502, 0, "Bad Gateway", List.of(), null), 2, "v"),
            Idempotency.SAFE,
            Duration.ofMillis(90));

    RetryException e =
        new RetryException(ROUTE, "2 attempts failed", List.of(FAILED, second), false);

    assertThat(e)
        .hasMessageStartingWith(
            ROUTE + ": 2 attempts failed; attempt 1 after 12 ms: reset; attempt 2 after")
        .hasCause(second.failure());
    assertThat(e.failedAttempts()).containsExactly(FAILED, second);
    assertThat(e.attempts()).isEqualTo(2);
    assertThat(e.outcomeUnknown()).isFalse();
    assertThat(e.route()).isEqualTo(ROUTE);
  }

  @ParameterizedTest
  @CsvSource({"NOT_SENT, false", "UNANSWERED, true", "ANSWERED, true"})
  void failedAttempt_phase_tellsWhetherTheOutcomeIsKnown(FailurePhase phase, boolean unknown) {
    FailedAttempt failed =
        new FailedAttempt(
            1, new TransportException(phase, "m", null), Idempotency.UNSAFE, Duration.ZERO);

    assertThat(failed.outcomeUnknown()).isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource({"502, true", "500, true", "404, false", "429, false"})
  void failedAttempt_status_tellsWhetherTheOutcomeIsKnown(int status, boolean unknown) {
    ApiError error = new ApiError(status, 0, "m", List.of(), null);
    FailedAttempt failed =
        new FailedAttempt(
            1, new DiscordApiException(ROUTE, error, 1, "v"), Idempotency.UNSAFE, Duration.ZERO);

    assertThat(failed.outcomeUnknown()).isEqualTo(unknown);
  }

  @Test
  void deadlock_cycle_isTold() {
    DeadlockException e = new DeadlockException(List.of("A", "B", "A"), "use submit()");

    assertThat(e).hasMessage("deadlock: A -> B -> A; use submit()");
    assertThat(e.cycle()).containsExactly("A", "B", "A");
  }

  @Test
  void contentException_ofAPart_namesItAndSaysWhatFollows() {
    Part part = Part.file(2, "a\u202eb.txt", ContentSource.of(new byte[0]));
    String start = "POST /channels/{channel.id}/messages: files[2] a";

    assertThat(ContentException.of(FailurePhase.NOT_SENT, ROUTE, part, cause))
        .hasMessageStartingWith(start)
        .hasMessageEndingWith("b.txt: reset (nothing was sent)")
        .hasCause(cause);
    assertThat(
            ContentException.of(
                FailurePhase.UNANSWERED, ROUTE, part, new IllegalStateException("closed")))
        .hasMessageEndingWith(
            ": IllegalStateException: closed (the request left incomplete; Discord does not act on"
                + " it)");
    assertThat(ContentException.of(FailurePhase.NOT_SENT, ROUTE, part, new IllegalStateException()))
        .hasMessageEndingWith(": IllegalStateException (nothing was sent)");
    assertThat(
            ContentException.of(FailurePhase.NOT_SENT, ROUTE, part, new CancelledException("no")))
        .hasMessageEndingWith(": no (nothing was sent)");
  }

  static Stream<OvendException> everyKind() {
    IOException cause = new IOException("reset");
    ApiError error = new ApiError(400, 1, "x", List.of(MISSING), "ray");
    return Stream.of(
        new CancelledException("m"),
        new CircuitOpenException("m"),
        new ContentException(FailurePhase.NOT_SENT, "m", cause),
        new DeadlockException(List.of("a", "b"), "do"),
        new DeadlineException("m", cause),
        new DecodingException("m", "$", cause),
        new DiscordApiException(ROUTE, error, 1, "v"),
        new InvalidRequestLimitException("m", ROUTE, 9_500, Duration.ofSeconds(1)),
        new InvalidTokenException("m", ROUTE, Duration.ofSeconds(1)),
        new RateLimitException("m", ROUTE, Duration.ofSeconds(1), RateLimitScope.USER),
        new RetryException(ROUTE, "why", List.of(FAILED), true),
        new TransportException(FailurePhase.ANSWERED, "m", cause),
        new ValidationException("w", List.of(MISSING)));
  }

  @Test
  void everyKind_ofTheFamily_isTestedHere() {
    assertThat(everyKind().map(Object::getClass).toList())
        .containsExactlyInAnyOrder(OvendException.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void serialization_everyKind_comesBackWhole(OvendException e) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject())
          .usingRecursiveComparison()
          .ignoringFields("stackTrace", "cause", "suppressedExceptions")
          .isEqualTo(e);
    }
  }

  @Test
  void getMessage_controlCharactersOfAnAnswer_areEscaped() {
    OvendException thrown =
        new TransportException(
            FailurePhase.ANSWERED,
            "status line: HTTP/1.1 200\r\nSet-Cookie: x\u001b[2J\u2028",
            null);

    assertThat(thrown)
        .hasMessage("status line: HTTP/1.1 200\\u000d\\u000aSet-Cookie: x\\u001b[2J\\u2028");
  }

  @Test
  void getMessage_veryLong_isCut() {
    assertThat(new DecodingException("x".repeat(100_000), "$", null).getMessage())
        .hasSize(20_003)
        .endsWith("x...");
  }

  @Test
  void getMessage_manyViolations_showsTheFirst() {
    List<Violation> violations =
        Stream.generate(() -> new Violation("a", "C", "m")).limit(25).toList();
    ApiError error = new ApiError(400, 50_035, "Invalid Form Body", violations, null);

    assertThat(new DiscordApiException(Route.parse(HttpMethod.GET, "/users/@me"), error, 1, "over"))
        .hasMessageContaining("a: m (C); and 5 more; attempt 1, over");
  }
}
