package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small contracts: attempts, interceptors, event sinks, enums and plain values. */
class ContractsTest {

  private static Attempt timed(int number, long patience, long timeout, long stall) {
    return new Attempt(
        number, patience, timeout, stall, false, false, Priority.NORMAL, new Cancellation());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void attempt_numberBelowOne_isRefused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed(number, 1, 1, 1))
        .withMessage("number: %d (expected: >= 1)", number);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void attempt_noTime_isRefused(long nanos) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed(1, 1, nanos, 1))
        .withMessage("timeoutNanos: %d (expected: > 0)", nanos);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed(1, nanos, 1, 1))
        .withMessage("patienceNanos: %d (expected: > 0)", nanos);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timed(1, 1, 1, nanos))
        .withMessage("stallNanos: %d (expected: > 0)", nanos);
  }

  @Test
  void attempt_changed_keepsTheRest() {
    Cancellation cancellation = new Cancellation();
    Attempt first = Attempt.first(7, cancellation);

    assertThat(first)
        .isEqualTo(new Attempt(1, 7, 7, 7, false, false, Priority.NORMAL, cancellation));
    assertThat(first.streamed())
        .isEqualTo(new Attempt(1, 7, 7, 7, true, false, Priority.NORMAL, cancellation));
    assertThat(first.shielded())
        .isEqualTo(new Attempt(1, 7, 7, 7, false, true, Priority.NORMAL, cancellation));
  }

  @Test
  void interceptor_withoutOverride_handsTheRequestOn() {
    Request request = Request.of(Target.parse(HttpMethod.GET, "/gateway"), Token.none());
    Response answer = Response.of(200, Headers.none(), new byte[0]);
    List<Request> proceeded = new ArrayList<>();
    Interceptor.Chain chain = chain(request, answer, proceeded);
    Interceptor interceptor = new Interceptor() {};

    assertThat(interceptor.onCall(chain)).isSameAs(answer);
    assertThat(interceptor.onAttempt(chain)).isSameAs(answer);
    assertThat(proceeded).containsExactly(request, request);
  }

  private static Interceptor.Chain chain(
      Request request, Response answer, List<Request> proceeded) {
    return new Interceptor.Chain() {
      @Override
      public Request request() {
        return request;
      }

      @Override
      public RequestOptions options() {
        return RequestOptions.none();
      }

      @Override
      public int attempt() {
        return 1;
      }

      @Override
      public void tag(String name, String value) {
        throw new AssertionError(name + " " + value);
      }

      @Override
      public Response proceed(Request next) {
        proceeded.add(next);
        return answer;
      }
    };
  }

  @Test
  void eventSink_none_isNotActive() {
    EventSink.NONE.publish(new RestEvent.CallStarted(1, Route.parse(HttpMethod.GET, "/gateway")));

    assertThat(EventSink.NONE.active()).isFalse();
  }

  @Test
  void restEvent_ofACallsEnd_keepsItsTags() {
    Route route = Route.parse(HttpMethod.GET, "/gateway");
    Map<String, String> tags = new HashMap<>(Map.of("command", "play"));

    RestEvent.CallCompleted completed =
        new RestEvent.CallCompleted(1, route, 200, 1, Duration.ZERO, tags);
    RestEvent.CallFailed failed = new RestEvent.CallFailed(1, route, "", 1, Duration.ZERO, tags);
    tags.clear();

    assertThat(completed.tags()).containsExactly(Map.entry("command", "play"));
    assertThat(failed.tags()).isEqualTo(completed.tags()).isUnmodifiable();
  }

  @ParameterizedTest
  @CsvSource({"SAFE, true", "IDEMPOTENT, true", "GUARDED, true", "UNSAFE, false"})
  void repeatable_onlyUnsafe_isNot(Idempotency idempotency, boolean repeatable) {
    assertThat(idempotency.repeatable()).isEqualTo(repeatable);
  }

  @ParameterizedTest
  @EnumSource
  void idempotency_method_unsafeForPostOnly(HttpMethod method) {
    assertThat(method.idempotency().repeatable()).isEqualTo(method != HttpMethod.POST);
    assertThat(method.idempotency() == Idempotency.SAFE).isEqualTo(method == HttpMethod.GET);
  }

  @Test
  void priority_order_isMostUrgentFirst() {
    assertThat(Priority.values())
        .containsExactly(
            Priority.INTERACTION,
            Priority.HIGH,
            Priority.NORMAL,
            Priority.LOW,
            Priority.BACKGROUND);
  }

  @Test
  void keyedHash_sameSecret_sameHash() {
    assertThat(KeyedHash.of("a")).isEqualTo(KeyedHash.of("a")).matches("[0-9a-f]{24}");
    assertThat(KeyedHash.of("a")).isNotEqualTo(KeyedHash.of("b"));
  }

  @Test
  void equals_records_useEveryComponent() {
    EqualsVerifier.forClass(ApiError.class).withNonnullFields("message", "violations").verify();
    EqualsVerifier.forClass(Violation.class)
        .withNonnullFields("jsonPath", "code", "message")
        .verify();
    EqualsVerifier.forClass(Timings.class).verify();
    EqualsVerifier.forClass(Limited.class).verify();
    EqualsVerifier.forClass(ConnectionCounts.class).verify();
  }
}
