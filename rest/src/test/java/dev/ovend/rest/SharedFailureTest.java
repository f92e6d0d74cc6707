package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.ApiError;
import dev.ovend.core.CancelledException;
import dev.ovend.core.CircuitOpenException;
import dev.ovend.core.ContentException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RetryException;
import dev.ovend.core.Route;
import dev.ovend.core.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedFailureTest {

  private static final Route ROUTE = Route.parse(HttpMethod.GET, "/users/@me");

  static Stream<OvendException> failures() {
    TransportException reset = new TransportException(FailurePhase.UNANSWERED, "reset", null);
    return Stream.of(
        reset,
        new ContentException(FailurePhase.ANSWERED, "too large", null),
        new DeadlineException("late", reset),
        new CancelledException("stopped"),
        new CircuitOpenException("open"),
        new RateLimitException("limited", ROUTE, Duration.ofSeconds(3), null),
        new InvalidTokenException("refused", ROUTE, Duration.ofSeconds(3)),
        new InvalidRequestLimitException("many", ROUTE, 7, Duration.ofSeconds(3)),
        new DiscordApiException(ROUTE, new ApiError(403, 1, "no", List.of(), null), 1, "final"),
        new RetryException(
            ROUTE,
            "given up",
            List.of(new FailedAttempt(1, reset, Idempotency.UNSAFE, Duration.ZERO)),
            true));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void copy_always_isAnotherOfTheSameKindThatKnowsTheFirst(OvendException failure) {
    Throwable copy = SharedFailure.copy(failure, 3);

    assertThat(copy)
        .hasSameClassAs(failure)
        .isNotSameAs(failure)
        .hasMessageContaining("sent together with 2 others");
    boolean known = copy.getCause() == failure || List.of(copy.getSuppressed()).contains(failure);
    assertThat(known).isTrue();
  }

  @Test
  void copy_ofARetryException_keepsTheAttemptsAndWhatIsUnknown() {
    RetryException failure = (RetryException) failures().toList().getLast();

    assertThat(SharedFailure.copy(failure, 2))
        .hasMessageContaining("1 attempt failed, and Discord may have done it")
        .isInstanceOfSatisfying(
            RetryException.class,
            e -> {
              assertThat(e.failedAttempts()).isEqualTo(failure.failedAttempts());
              assertThat(e.outcomeUnknown()).isTrue();
            });
  }

  @Test
  void copy_ofAnythingElse_isTheSame() {
    IllegalStateException failure = new IllegalStateException("mine");

    assertThat(SharedFailure.copy(failure, 2)).isSameAs(failure);
  }
}
