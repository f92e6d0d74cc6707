package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Interceptor;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an interceptor throws ends the call that it holds, and leaves nothing behind. */
@Timeout(30)
class ThrowingInterceptorTest {

  private final AnsweringTransport transport =
      new AnsweringTransport().answers(request -> AnsweringTransport.answer(200, "{}"));

  /** Where an interceptor throws. */
  enum Place {
    CALL_BEFORE,
    CALL_AFTER,
    ATTEMPT_BEFORE,
    ATTEMPT_AFTER
  }

  /** Throws at one place until it is switched off. */
  private static final class Throwing implements Interceptor {
    private final Place place;
    private final Supplier<? extends Throwable> failure;
    private volatile boolean on = true;

    Throwing(Place place, Supplier<? extends Throwable> failure) {
      this.place = place;
      this.failure = failure;
    }

    private void at(Place here) {
      if (on && here == place) {
        ThrowingInterceptorTest.<RuntimeException>throwAny(failure.get());
      }
    }

    @Override
    public Response onCall(Chain chain) {
      at(Place.CALL_BEFORE);
      Response response = chain.proceed(chain.request());
      at(Place.CALL_AFTER);
      return response;
    }

    @Override
    public Response onAttempt(Chain chain) {
      at(Place.ATTEMPT_BEFORE);
      Response response = chain.proceed(chain.request());
      at(Place.ATTEMPT_AFTER);
      return response;
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void throwAny(Throwable failure) throws T {
    throw (T) failure;
  }

  static Stream<Arguments> failures() {
    List<Supplier<Throwable>> kinds =
        List.of(
            IllegalStateException::new,
            StackOverflowError::new,
            AssertionError::new,
            OutOfMemoryError::new);
    return Stream.of(Place.values())
        .flatMap(place -> kinds.stream().map(kind -> Arguments.of(place, kind)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void execute_interceptorThatThrows_endsWithIt(Place place, Supplier<Throwable> failure) {
    Throwing interceptor = new Throwing(place, failure);
    try (RestClient client = client(interceptor)) {
      Throwable expected = failure.get();

      assertThatThrownBy(() -> client.get("/users/@me").execute())
          .isInstanceOf(expected.getClass());
      assertThatThrownBy(() -> client.get("/users/@me").submit().join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(expected.getClass());

      nothingIsLeft(client, interceptor);
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void submit_identicalReads_allEnd(Place place, Supplier<Throwable> failure) {
    Throwing interceptor = new Throwing(place, failure);
    try (RestClient client = client(interceptor)) {
      List<CompletableFuture<RestResponse>> reads =
          IntStream.range(0, 8).mapToObj(i -> client.get("/users/@me").submit()).toList();

      for (CompletableFuture<RestResponse> read : reads) {
        assertThatThrownBy(read::join).hasCauseInstanceOf(failure.get().getClass());
      }

      nothingIsLeft(client, interceptor);
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void submit_batchedEdits_allEnd(Place place, Supplier<Throwable> failure) {
    Throwing interceptor = new Throwing(place, failure);
    try (RestClient client = client(interceptor)) {
      List<CompletableFuture<RestResponse>> edits =
          IntStream.range(0, 8)
              .mapToObj(i ->
                  client
                      .patch("/channels/{}/messages/{}", 1, 2)
                      .json(Map.of("content", "" + i))
                      .batching(true)
                      .submit())
              .toList();

      for (CompletableFuture<RestResponse> edit : edits) {
        assertThatThrownBy(edit::join).hasCauseInstanceOf(failure.get().getClass());
      }

      nothingIsLeft(client, interceptor);
    }
  }

  private RestClient client(Interceptor interceptor) {
    return RestClient.builder().transport(transport).interceptor(interceptor).build();
  }

  private static void nothingIsLeft(RestClient client, Throwing interceptor) {
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
    assertThat(client.rateLimits().queued()).isZero();
    Until.holds(() -> client.batcher().idle());
    interceptor.on = false;
    assertThat(client.get("/users/@me").execute().status()).isEqualTo(200);
    assertThat(
            client
                .patch("/channels/{}/messages/{}", 1, 2)
                .json(Map.of("content", "x"))
                .batching(true)
                .execute()
                .status())
        .isEqualTo(200);
  }

  @Test
  void submit_threadThatCannotBegin_leavesNothingBehind() {
    Ticker exhausted =
        new Ticker() {
          @Override
          public long nanos() {
            return Ticker.system().nanos();
          }

          @Override
          public Timer schedule(Runnable action, long delayNanos) {
            return Ticker.system().schedule(action, delayNanos);
          }

          @Override
          public ThreadFactory threads() {
            throw new OutOfMemoryError("unable to create native thread");
          }
        };
    try (RestClient client = RestClient.builder().transport(transport).ticker(exhausted).build()) {
      RestCall call = client.get("/users/@me");

      assertThatThrownBy(call::submit).isInstanceOf(OutOfMemoryError.class);

      assertThat(client.running()).isZero();
    }
  }
}
