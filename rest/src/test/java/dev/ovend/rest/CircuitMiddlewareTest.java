package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.ovend.core.CancelledException;
import dev.ovend.core.CircuitOpenException;
import dev.ovend.core.CircuitState;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.EventSink;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.OvendException;
import dev.ovend.core.Priority;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CircuitMiddlewareTest {

  private static final Duration LONG = Duration.ofHours(10);

  private final ManualTicker ticker = new ManualTicker();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<String> changes = new CopyOnWriteArrayList<>();
  private final RestClient client =
      RestClient.builder()
          .transport(transport)
          .ticker(ticker)
          .events(recording())
          .drain(Duration.ZERO)
          .rateLimits(limits -> limits.globalPerSecond(10_000))
          .options(RequestOptions.builder().deduplication(false).deadline(LONG).build())
          .build();

  @AfterEach
  void nothingIsLeft() {
    client.close();
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
  }

  @Test
  void handle_noAnswers_opensTheHostAndTheFamily() {
    transport.fails(FailurePhase.UNANSWERED);

    fail("/guilds/1", Circuit.OPENS_AFTER);

    assertThat(client.circuits())
        .extracting(CircuitSnapshot::name, CircuitSnapshot::state)
        .containsExactlyInAnyOrder(
            tuple("/guilds", CircuitState.OPEN), tuple("host", CircuitState.OPEN));
    assertThat(changes).containsExactlyInAnyOrder("/guilds OPEN", "host OPEN");
  }

  @Test
  void handle_serverErrorsOfOneFamily_leaveTheOthersAlone() throws Exception {
    transport.answers(503, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);

    transport.answers(200, "{}");
    transport.skip();
    run(client.get("/users/@me"));

    assertThat(client.circuits())
        .filteredOn(c -> c.state() == CircuitState.OPEN)
        .singleElement()
        .satisfies(c -> assertThat(c.name()).isEqualTo("/guilds"));
  }

  @Test
  void handle_fewerFailures_staysClosedAndIsForgottenInTime() throws Exception {
    transport.answers(503, "");
    fail("/guilds/1", Circuit.OPENS_AFTER - 1);
    assertThat(client.circuits())
        .allSatisfy(c -> assertThat(c.state()).isEqualTo(CircuitState.CLOSED));

    transport.answers(200, "{}");
    transport.skip();
    for (int i = 0; i < 20; i++) {
      run(client.get("/guilds/1"));
    }

    assertThat(client.circuits()).isEmpty();
    assertThat(changes).isEmpty();
  }

  @Test
  void handle_mostOfTwentyFailed_opensAsWell() {
    for (int i = 0; i < Circuit.OPENS_AT / 2; i++) {
      transport.answers(503, "").answers(503, "").answers(200, "{}");
    }
    for (int i = 0; i < Circuit.OPENS_AT / 2 * 3 - 1; i++) {
      assertThat(client.circuits())
          .allSatisfy(c -> assertThat(c.state()).isEqualTo(CircuitState.CLOSED));
      CompletableFuture<RestResponse> call = client.get("/guilds/1").maxAttempts(1).submit();
      Until.holds(call::isDone);
    }

    assertThat(client.circuits())
        .singleElement()
        .satisfies(c -> assertThat(c.state()).isEqualTo(CircuitState.OPEN));
  }

  @Test
  void handle_open_waitsForProbesAndGoesOnWhenThreeSucceeded() throws Exception {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      calls.add(client.get("/guilds/1").submit());
    }
    awaitWaiting(10);
    assertThat(transport.sent).hasSize(before);

    transport.answers(200, "{}");
    transport.skip();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0]));
    while (!all.isDone()) {
      step();
    }

    assertThat(transport.sent).hasSize(before + 10);
    assertThat(changes.getFirst()).isEqualTo("/guilds OPEN");
    assertThat(changes.getLast()).isEqualTo("/guilds CLOSED");
    assertThat(client.circuits()).isEmpty();
  }

  @Test
  void handle_openForAMinute_isProbedLessThanTwiceASecondAndAttemptsDoNotCount() throws Exception {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();
    CompletableFuture<RestResponse> patient = client.get("/guilds/1").maxAttempts(2).submit();
    awaitWaiting(1);

    long end = ticker.nanos() + Duration.ofSeconds(60).toNanos();
    while (ticker.nanos() - end < 0) {
      step();
    }
    int probes = transport.sent.size() - before;
    transport.answers(200, "{}");
    transport.skip();
    finish(patient);

    assertThat(probes).isBetween(3, 30);
    assertThat(patient.get().status()).isEqualTo(200);
  }

  @Test
  void handle_openAtTheDeadline_failsExactlyThen() {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    CompletableFuture<RestResponse> probing = client.get("/guilds/1").submit();
    awaitWaiting(1);
    long start = ticker.nanos();

    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(() -> run(client.post("/guilds/1/channels").deadline(Duration.ofSeconds(20))))
        .withMessageContaining("the deadline of 20.0 s passed while it waited for Discord to work")
        .withMessageContaining("/guilds: ");

    assertThat(Duration.ofNanos(ticker.nanos() - start))
        .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
    probing.cancel(true);
  }

  @Test
  void handle_openAndNotWaiting_isRefusedAtOnce() {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();

    assertThatExceptionOfType(CircuitOpenException.class)
        .isThrownBy(() -> client.get("/guilds/1").noWait().execute())
        .withMessageContaining("GET /guilds/{guild.id} #1: not sent, because Discord fails")
        .withMessageContaining("/guilds: OPEN, 6 of the last 20 failed");
    assertThat(transport.sent).hasSize(before);
  }

  @Test
  void handle_hostThatNeverAnswered_isGivenUpAfterTheAttempts() {
    transport.fails(FailurePhase.NOT_SENT);

    assertThatExceptionOfType(RetryException.class)
        .isThrownBy(() -> run(client.get("/guilds/1")))
        .withMessageContaining("8 attempts failed");
    assertThat(transport.sent).hasSize(8);
  }

  @Test
  void handle_cancelledWhileOpen_isNeverSent() {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();
    CompletableFuture<RestResponse> call = client.get("/guilds/1").submit();
    awaitWaiting(1);

    call.cancel(true);
    awaitWaiting(0);
    Until.holds(() -> client.running() == 0);

    Until.holds(() -> !ticker.advanceToNext());
    assertThat(transport.sent).hasSize(before);
  }

  @Test
  void handle_probes_areTheMostUrgentThatMayBeSentTwice() {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(client.post("/guilds/1/channels").priority(Priority.INTERACTION).submit());
    awaitWaiting(1);
    calls.add(client.get("/guilds/2").priority(Priority.LOW).submit());
    awaitWaiting(2);
    calls.add(client.get("/guilds/3").priority(Priority.HIGH).submit());
    awaitWaiting(3);

    while (transport.sent.size() == before) {
      step();
    }

    assertThat(transport.sent.get(before).target().path()).isEqualTo("/guilds/3");
    calls.forEach(call -> call.cancel(true));
  }

  @Test
  void handle_interruptedWhileOpen_isNeverSentAndLeavesTheOthersTheirProbe() throws Exception {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    int before = transport.sent.size();
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread caller =
        Thread.ofPlatform()
            .start(() -> {
              try {
                RestResponse unused = client.get("/guilds/2").execute();
              } catch (CancelledException e) {
                thrown.add(e);
              }
            });
    awaitWaiting(1);

    caller.interrupt();
    caller.join();

    assertThat(thrown)
        .singleElement()
        .satisfies(
            e -> assertThat(e).hasMessageContaining("interrupted while it waited for Discord"));
    assertThat(transport.sent).hasSize(before);
    transport.answers(200, "{}");
    transport.skip();
    assertThat(run(client.get("/guilds/1")).status()).isEqualTo(200);
  }

  @Test
  void close_whileOpen_endsEveryCall() {
    transport.answers(502, "");
    fail("/guilds/1", Circuit.OPENS_AFTER);
    CompletableFuture<RestResponse> call = client.get("/guilds/1").submit();
    awaitWaiting(1);

    client.close();

    assertThat(call).failsWithin(Duration.ofSeconds(10));
  }

  private void fail(String path, int times) {
    for (int i = 0; i < times; i++) {
      assertThatExceptionOfType(OvendException.class)
          .isThrownBy(() -> client.get(path).maxAttempts(1).execute());
    }
  }

  private void awaitWaiting(int calls) {
    Until.holds(() ->
        client.circuits().stream().mapToInt(CircuitSnapshot::waiting).max().orElse(0) == calls);
  }

  /** Lets a little time pass, and whoever that woke do something. */
  private void step() {
    ticker.advance(Duration.ofMillis(20));
    for (int i = 0; i < 20_000; i++) {
      Thread.onSpinWait();
    }
  }

  private RestResponse run(RestCall call) throws Exception {
    return finish(call.submit());
  }

  private RestResponse finish(CompletableFuture<RestResponse> future) throws Exception {
    while (!future.isDone()) {
      step();
    }
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private EventSink recording() {
    return new EventSink() {
      @Override
      public boolean active() {
        return true;
      }

      @Override
      public void publish(RestEvent event) {
        if (event instanceof RestEvent.CircuitChanged change
            && change.state() != CircuitState.HALF_OPEN) {
          changes.add(change.circuit() + " " + change.state());
        }
      }
    };
  }
}
