package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.BotToken;
import dev.ovend.core.CacheControl;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Priority;
import dev.ovend.core.RetryCondition.Decision;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class DeduplicationMiddlewareTest {

  private final ManualTicker ticker = new ManualTicker();
  private final GatedTransport transport = new GatedTransport();
  private final RestClient client =
      RestClient.builder()
          .token(BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret"))
          .transport(transport)
          .ticker(ticker)
          .drain(Duration.ZERO)
          .build();

  /** Lets the limiter learn that the routes have no limit. */
  @BeforeEach
  void routesAreKnown() {
    transport.let("GET");
    for (String path : List.of("/users/@me", "/users/1", "/channels/1")) {
      RestResponse unused = client.get(path).execute();
    }
    transport.let("");
    transport.sent.clear();
  }

  @AfterEach
  void nothingIsLeft() {
    transport.open();
    client.close();
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
  }

  @Test
  void handle_identicalReads_shareOneAnswer() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(client.get("/users/@me").submit());
    transport.awaitSent(1);
    for (int i = 0; i < 50; i++) {
      calls.add(client.get("/users/@me").submit());
    }
    awaitSharing(50);

    transport.open();

    assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_afterTheAnswer_asksAnew() {
    transport.open();

    client.get("/users/@me").execute();
    client.get("/users/@me").execute();

    assertThat(transport.sent).hasSize(2);
  }

  static Stream<UnaryOperator<RestCall>> differences() {
    return Stream.of(
        call -> call.deduplication(false),
        call -> call.cache(CacheControl.BYPASS),
        call -> call.cache(CacheControl.REFRESH),
        call -> call.priority(Priority.HIGH),
        call -> call.locale(Locale.FRENCH),
        call -> call.query("with_counts", true),
        call -> call.maxAttempts(2),
        call -> call.attemptTimeout(Duration.ofSeconds(3)),
        call -> call.retryCondition(failed -> Decision.STANDARD),
        RestCall::noWait,
        RestCall::anonymous);
  }

  @ParameterizedTest
  @MethodSource("differences")
  void handle_differentReads_shareNothing(UnaryOperator<RestCall> difference) {
    CompletableFuture<RestResponse> plain = client.get("/users/1").submit();
    transport.awaitSent(1);

    CompletableFuture<RestResponse> other = difference.apply(client.get("/users/1")).submit();

    transport.awaitSent(2);
    transport.open();
    assertThat(plain.join().status()).isEqualTo(other.join().status());
  }

  @Test
  void handle_writes_shareNothing() {
    CompletableFuture<RestResponse> one = client.put("/guilds/1/bans/2").submit();
    CompletableFuture<RestResponse> two = client.put("/guilds/3/bans/2").submit();

    transport.awaitSent(2);
    transport.open();
    CompletableFuture.allOf(one, two).join();
  }

  @Test
  void handle_readAfterAWrite_doesNotShareOneThatBeganBefore() {
    CompletableFuture<RestResponse> before = client.get("/channels/1").submit();
    transport.awaitSent(1);
    transport.let("PATCH");
    client.patch("/channels/1").json("{}").execute();

    CompletableFuture<RestResponse> after = client.get("/channels/1").submit();

    transport.awaitSent(3);
    CompletableFuture<RestResponse> third = client.get("/channels/1").submit();
    awaitSharing(1);
    transport.open();
    CompletableFuture.allOf(before, after, third).join();
    assertThat(transport.sent).hasSize(3);
  }

  @Test
  void handle_firstCancelled_oneGoesOnInItsPlaceAndTheOthersStay() {
    CompletableFuture<RestResponse> first = client.get("/users/@me").submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> second = client.get("/users/@me").submit();
    CompletableFuture<RestResponse> third = client.get("/users/@me").submit();
    awaitSharing(2);

    first.cancel(true);

    transport.awaitSent(2);
    awaitSharing(1);
    transport.open();
    assertThat(second.join().status()).isEqualTo(200);
    assertThat(third.join().status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void handle_oneThatSharesCancelled_harmsNobody() {
    CompletableFuture<RestResponse> first = client.get("/users/@me").submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> second = client.get("/users/@me").submit();
    awaitSharing(1);

    second.cancel(true);
    Until.holds(() -> client.running() == 1);
    transport.open();

    assertThat(first.join().status()).isEqualTo(200);
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_oneThatSharesAtItsDeadline_failsAlone() {
    CompletableFuture<RestResponse> first = client.get("/users/@me").submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> second =
        client.get("/users/@me").deadline(Duration.ofMillis(200)).submit();
    Until.holds(() -> ticker.pending() == 1);

    ticker.advance(Duration.ofMillis(200));

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(second::join)
        .withCauseInstanceOf(DeadlineException.class)
        .withMessageContaining("passed while it waited for an identical call");
    transport.open();
    assertThat(first.join().status()).isEqualTo(200);
  }

  @Test
  void handle_errorOfDiscord_isEverybodysOwn() {
    transport.answers(404);
    CompletableFuture<RestResponse> first = client.get("/users/1").submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> second = client.get("/users/1").submit();
    awaitSharing(1);

    transport.open();

    Throwable one = failure(first);
    Throwable two = failure(second);
    assertThat(one).isInstanceOf(DiscordApiException.class).isNotSameAs(two);
    assertThat(two).isInstanceOf(DiscordApiException.class).hasMessageContaining("404");
    assertThat(transport.sent).hasSize(1);
  }

  @Test
  void handle_noAnswer_failsAllWithoutAskingForEach() {
    transport.fails(FailurePhase.UNANSWERED);
    CompletableFuture<RestResponse> first = client.get("/users/1").maxAttempts(1).submit();
    transport.awaitSent(1);
    CompletableFuture<RestResponse> second = client.get("/users/1").maxAttempts(1).submit();
    awaitSharing(1);

    transport.open();

    assertThat(failure(first)).isInstanceOf(TransportException.class);
    assertThat(failure(second)).isInstanceOf(TransportException.class);
    assertThat(transport.sent).hasSize(1);
  }

  private static Throwable failure(CompletableFuture<RestResponse> call) {
    return call.handle((value, error) -> error).join();
  }

  private void awaitSharing(int calls) {
    Until.holds(() -> client.inPhase(Phase.JOINED) == calls);
  }
}
