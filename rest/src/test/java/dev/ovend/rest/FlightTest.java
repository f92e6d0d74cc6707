package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.BotToken;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a read that several calls share ends for each of them. */
@Timeout(30)
class FlightTest {

  private final ManualTicker ticker = new ManualTicker();
  private final HeldTransport transport = new HeldTransport();
  private final RestClient client =
      RestClient.builder()
          .token(BotToken.of("NjI1MDAwMDAwMDAwMDAwMDAx.G.not-a-secret"))
          .transport(transport)
          .ticker(ticker)
          .drain(Duration.ZERO)
          .build();

  /** Lets the limiter learn that the route has no limit. */
  @BeforeEach
  void routeIsKnown() {
    CompletableFuture<RestResponse> known = read().submit();
    transport.awaitSent(1);
    transport.answers(0, 200, "{}");
    known.join();
  }

  @AfterEach
  void nothingIsLeft() {
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
    assertThat(ticker.pending()).isZero();
    client.close();
  }

  private RestCall read() {
    return client.get("/users/1").maxAttempts(1);
  }

  /** Begins a read that is sent as the n-th request. */
  private CompletableFuture<RestResponse> leader(RestCall call, int request) {
    CompletableFuture<RestResponse> leader = call.submit();
    transport.awaitSent(request + 1);
    return leader;
  }

  /** Begins reads that join in this order. */
  private List<CompletableFuture<RestResponse>> followers(int count) {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      calls.add(read().submit());
      awaitSharing(i);
    }
    return calls;
  }

  private void awaitSharing(int calls) {
    Until.holds(() -> client.inPhase(Phase.JOINED) == calls);
  }

  private static Throwable failure(CompletableFuture<RestResponse> call) {
    return call.handle((value, error) -> error).join();
  }

  @Test
  void failure_everyCaller_getsAnExceptionOfItsOwn() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(leader(read(), 1));
    calls.addAll(followers(3));

    transport.fails(1, FailurePhase.UNANSWERED);

    List<Throwable> failures = calls.stream().map(FlightTest::failure).toList();
    Set<Throwable> different = Collections.newSetFromMap(new IdentityHashMap<>());
    different.addAll(failures);
    assertThat(different).hasSize(4);
    assertThat(failures)
        .allSatisfy(e ->
            assertThat(e)
                .isInstanceOfSatisfying(
                    TransportException.class,
                    own -> assertThat(own.phase()).isEqualTo(FailurePhase.UNANSWERED)));
    assertThat(failures.subList(1, 4))
        .allSatisfy(e -> assertThat(e).hasMessageContaining("shared with an identical call"));
    failures.get(1).addSuppressed(new IllegalStateException("mine"));
    assertThat(failures.get(2).getSuppressed()).isEmpty();
    assertThat(transport.sent()).isEqualTo(2);
  }

  @Test
  void failure_errorOfDiscordThatEndsTheAttempts_isEverybodys() {
    CompletableFuture<RestResponse> leader = leader(read(), 1);
    List<CompletableFuture<RestResponse>> followers = followers(2);

    transport.answers(1, 502, "");

    assertThat(failure(leader)).isInstanceOf(DiscordApiException.class);
    assertThat(followers)
        .allSatisfy(call -> assertThat(failure(call)).isInstanceOf(DiscordApiException.class));
    assertThat(transport.sent()).isEqualTo(2);
  }

  @Test
  void failure_ofALeaderWithLessTime_endsNobodyWhoHasMore() {
    CompletableFuture<RestResponse> leader = leader(read().deadline(Duration.ofSeconds(10)), 1);
    CompletableFuture<RestResponse> patient = read().submit();
    awaitSharing(1);
    CompletableFuture<RestResponse> asHasty = read().deadline(Duration.ofSeconds(10)).submit();
    awaitSharing(2);

    transport.fails(1, FailurePhase.UNANSWERED);

    assertThat(failure(leader)).isInstanceOf(TransportException.class);
    assertThat(failure(asHasty)).isInstanceOf(TransportException.class);
    transport.awaitSent(3);
    transport.answers(2, 200, "{}");
    assertThat(patient.join().status()).isEqualTo(200);
    assertThat(transport.sent()).isEqualTo(3);
  }

  @Test
  void failure_cutShortByTheDeadlineOfTheLeader_endsNobodyElse() {
    CompletableFuture<RestResponse> leader = leader(read(), 1);
    ticker.advance(Duration.ofMinutes(1));
    List<CompletableFuture<RestResponse>> followers = followers(2);
    Until.holds(() -> ticker.pending() == 2);
    ticker.advance(Duration.ofMinutes(1));

    transport.fails(1, FailurePhase.UNANSWERED);

    assertThat(failure(leader)).isInstanceOf(TransportException.class);
    transport.awaitSent(3);
    transport.answers(2, 200, "{}");
    assertThat(followers).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
    assertThat(transport.sent()).isEqualTo(3);
  }

  @Test
  void answer_everyCaller_getsBytesOfItsOwn() {
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(leader(read(), 1));
    calls.addAll(followers(2));

    transport.answers(1, 200, "{\"id\":1}");

    List<byte[]> bodies = calls.stream().map(call -> call.join().bytes()).toList();
    for (byte[] body : bodies) {
      assertThat(body).asString().isEqualTo("{\"id\":1}");
      body[0] = '!';
    }
  }

  @Test
  void handOver_leaderCancelled_isToOneAndLaterReadsJoinIt() {
    CompletableFuture<RestResponse> leader = leader(read(), 1);
    List<CompletableFuture<RestResponse>> calls = followers(3);

    leader.cancel(true);
    transport.awaitSent(3);
    awaitSharing(2);
    calls.add(read().submit());
    awaitSharing(3);
    transport.answers(2, 200, "{}");

    assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
    assertThat(transport.sent()).isEqualTo(3);
  }

  @Test
  void handOver_toOneThatIsCancelledToo_goesOnToTheNext() {
    CompletableFuture<RestResponse> leader = leader(read(), 1);
    List<CompletableFuture<RestResponse>> calls = followers(2);

    leader.cancel(true);
    transport.awaitSent(3);
    calls.getFirst().cancel(true);
    transport.awaitSent(4);
    transport.answers(3, 200, "{}");

    assertThat(calls.get(1).join().status()).isEqualTo(200);
    assertThat(transport.sent()).isEqualTo(4);
  }

  @Test
  void handOver_cancelsAtRandom_neverTwoRequestsAtOnceAndNobodyIsForgotten() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      ticker.advance(Duration.ofSeconds(1)); // for the limit of all requests
      int before = transport.sent();
      List<CompletableFuture<RestResponse>> calls =
          IntStream.range(0, 8).mapToObj(i -> read().submit()).toList();
      for (int i = 0; i < 7; i++) {
        calls.get(random.nextInt(8)).cancel(true);
      }
      boolean answered = false;
      while (!answered && waiting(calls) > 0) {
        Until.holds(() -> client.running() == waiting(calls));
        Until.holds(() -> transport.open() == 1);
        Until.holds(() -> client.inPhase(Phase.JOINED) == waiting(calls) - 1);
        answered = random.nextBoolean();
        if (answered) {
          transport.answers(transport.sent() - 1, 200, "{}");
        } else {
          calls.stream().filter(call -> !call.isDone()).findFirst().orElseThrow().cancel(true);
        }
      }
      Until.holds(() -> client.running() == 0);
      assertThat(transport.sent() - before).isBetween(0, 8);
      assertThat(calls)
          .allSatisfy(call -> {
            Throwable end = failure(call);
            assertThat(end == null || call.isCancelled()).as("%s", end).isTrue();
          });
    }
  }

  private static int waiting(List<CompletableFuture<RestResponse>> calls) {
    return (int) calls.stream().filter(call -> !call.isDone()).count();
  }

  @Test
  void await_cancelledOrLate_endsAlone() {
    CompletableFuture<RestResponse> leader = leader(read(), 1);
    CompletableFuture<RestResponse> cancelled = read().submit();
    CompletableFuture<RestResponse> late = read().deadline(Duration.ofSeconds(1)).submit();
    Until.holds(() -> ticker.pending() == 2);

    cancelled.cancel(true);
    ticker.advance(Duration.ofSeconds(1));

    assertThat(failure(late)).isInstanceOf(DeadlineException.class);
    assertThat(cancelled).isCancelled();
    transport.answers(1, 200, "{}");
    assertThat(leader.join().status()).isEqualTo(200);
    assertThat(transport.sent()).isEqualTo(2);
  }
}
