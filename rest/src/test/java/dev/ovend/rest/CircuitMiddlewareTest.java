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
  private static final Duration STEP = Duration.ofMillis(20);

  private final SettledTime time = new SettledTime();
  private final ScriptedTransport transport = new ScriptedTransport();
  private final List<String> changes = new CopyOnWriteArrayList<>();
  private final RestClient client =
      RestClient.builder()
          .transport(transport)
          .ticker(time)
          .events(recording())
          .drain(Duration.ZERO)
          .rateLimits(limits -> limits.globalPerSecond(10_000))
          .options(RequestOptions.builder().deduplication(false).deadline(LONG).build())
          .build();

  @AfterEach
  @Timeout(30)
  void nothingIsLeft() {
    client.close();
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
  }

  @Test
  void handle_noAnswers_opensTheHostAndTheFamily() {
    transport.fails(FailurePhase.UNANSWERED);

    fail(Outcomes.IN_A_ROW);

    assertThat(client.circuits())
        .extracting(CircuitSnapshot::name, CircuitSnapshot::state)
        .containsExactlyInAnyOrder(
            tuple("/guilds", CircuitState.OPEN), tuple("host", CircuitState.OPEN));
    assertThat(changes).containsExactlyInAnyOrder("/guilds OPEN", "host OPEN");
  }

  @Test
  void handle_serverErrorsOfOneFamily_leaveTheOthersAlone() throws Exception {
    transport.answers(503, "");
    fail(Outcomes.IN_A_ROW);

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
    fail(Outcomes.IN_A_ROW - 1);
    assertThat(client.circuits())
        .allSatisfy(c -> assertThat(c.state()).isEqualTo(CircuitState.CLOSED));

    transport.answers(200, "{}");
    transport.skip();
    for (int i = 0; i < 20; i++) {
      run(client.get(guild(i)));
    }

    assertThat(client.circuits()).isEmpty();
    assertThat(changes).isEmpty();
  }

  @Test
  void handle_mostOfTwentyFailed_opensAsWell() {
    for (int i = 0; i < Outcomes.MANY / 2; i++) {
      transport.answers(503, "").answers(503, "").answers(200, "{}");
    }
    for (int i = 0; i < Outcomes.MANY / 2 * 3 - 1; i++) {
      assertThat(client.circuits())
          .allSatisfy(c -> assertThat(c.state()).isEqualTo(CircuitState.CLOSED));
      CompletableFuture<RestResponse> call = client.get(guild(i)).maxAttempts(1).submit();
      time.settle();
      assertThat(call).isDone();
    }

    assertThat(client.circuits())
        .singleElement()
        .satisfies(c -> assertThat(c.state()).isEqualTo(CircuitState.OPEN));
  }

  @Test
  void handle_open_waitsForProbesAndGoesOnWhenThreeSucceeded() throws Exception {
    transport.answers(502, "");
    fail(Outcomes.IN_A_ROW);
    int before = transport.sent.size();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      calls.add(client.get("/guilds/1").submit());
    }
    time.settle();
    assertThat(transport.sent).hasSize(before);

    transport.answers(200, "{}");
    transport.skip();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0]));
    while (!all.isDone()) {
      time.advance(STEP);
    }

    assertThat(transport.sent).hasSize(before + 10);
    assertThat(changes.getFirst()).isEqualTo("/guilds OPEN");
    assertThat(changes.getLast()).isEqualTo("/guilds CLOSED");
    assertThat(client.circuits()).isEmpty();
  }

  @Test
  void handle_openForAMinute_isProbedLessThanTwiceASecondAndAttemptsDoNotCount() throws Exception {
    transport.answers(502, "");
    fail(Outcomes.IN_A_ROW);
    int before = transport.sent.size();
    CompletableFuture<RestResponse> patient = client.get("/guilds/1").maxAttempts(2).submit();

    for (int i = 0; i < 60; i++) {
      time.advance(Duration.ofSeconds(1));
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
    fail(Outcomes.IN_A_ROW);
    CompletableFuture<RestResponse> probing = client.get("/guilds/1").submit();
    time.settle();
    CompletableFuture<RestResponse> late =
        client.post("/guilds/1/channels").deadline(Duration.ofSeconds(20)).submit();

    for (int i = 1; i < 200; i++) {
      time.advance(Duration.ofMillis(100));
    }
    time.advance(Duration.ofMillis(100).minusNanos(1));
    assertThat(late).isNotDone();
    time.advance(Duration.ofNanos(1));

    assertThatExceptionOfType(DeadlineException.class)
        .isThrownBy(() -> finish(late))
        .withMessageContaining("the deadline of 20.0 s passed while it waited for Discord to work")
        .withMessageContaining("/guilds: ");
    probing.cancel(true);
  }

  @Test
  void handle_openAndNotWaiting_isRefusedAtOnce() {
    transport.answers(502, "");
    fail(Outcomes.IN_A_ROW);
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
    fail(Outcomes.IN_A_ROW);
    int before = transport.sent.size();
    CompletableFuture<RestResponse> call = client.get("/guilds/1").submit();
    time.settle();

    call.cancel(true);
    for (int i = 0; i < 10; i++) {
      time.advance(Duration.ofSeconds(1));
    }

    assertThat(client.running()).isZero();
    assertThat(transport.sent).hasSize(before);
  }

  @Test
  void handle_probes_areTheMostUrgentThatMayBeSentTwice() {
    transport.answers(502, "");
    fail(Outcomes.IN_A_ROW);
    int before = transport.sent.size();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    calls.add(client.post("/guilds/1/channels").priority(Priority.INTERACTION).submit());
    time.settle();
    calls.add(client.get("/guilds/2").priority(Priority.LOW).submit());
    time.settle();
    calls.add(client.get("/guilds/3").priority(Priority.HIGH).submit());
    time.settle();

    while (transport.sent.size() == before) {
      time.advance(STEP);
    }

    assertThat(transport.sent.get(before).target().path()).isEqualTo("/guilds/3");
    calls.forEach(call -> call.cancel(true));
  }

  @Test
  void handle_interruptedWhileOpen_isNeverSentAndLeavesTheOthersTheirProbe() throws Exception {
    transport.answers(502, "");
    fail(Outcomes.IN_A_ROW);
    int before = transport.sent.size();
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread caller =
        time.threads()
            .newThread(() -> {
              try {
                RestResponse unused = client.get("/guilds/2").execute();
              } catch (CancelledException e) {
                thrown.add(e);
              }
            });
    caller.start();
    time.settle();

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
    fail(Outcomes.IN_A_ROW);
    CompletableFuture<RestResponse> call = client.get("/guilds/1").submit();
    time.settle();

    client.close();

    assertThat(call).failsWithin(Duration.ofSeconds(10));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      String path = guild(i);
      assertThatExceptionOfType(OvendException.class)
          .isThrownBy(() -> client.get(path).maxAttempts(1).execute());
    }
  }

  /** Returns one of more guilds than it takes to open what they share. */
  private static String guild(int number) {
    return "/guilds/" + (1 + number % (CircuitTable.SUBJECTS + 1));
  }

  private RestResponse run(RestCall call) throws Exception {
    return finish(call.submit());
  }

  private RestResponse finish(CompletableFuture<RestResponse> future) throws Exception {
    while (!future.isDone()) {
      time.advance(STEP);
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
