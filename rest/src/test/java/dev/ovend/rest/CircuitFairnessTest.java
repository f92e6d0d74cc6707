package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.CircuitState;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Interceptor;
import dev.ovend.core.OvendException;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RetryException;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those that work do not wait because of those that do not. */
@Timeout(30)
class CircuitFairnessTest {

  private static final Duration STEP = Duration.ofMillis(100);

  private final SettledTime time = new SettledTime();
  private final AnsweringTransport transport = new AnsweringTransport();
  private final RestClient client = client().build();

  private RestClient.Builder client() {
    return RestClient.builder()
        .transport(transport)
        .ticker(time)
        .drain(Duration.ZERO)
        .rateLimits(limits -> limits.globalPerSecond(10_000))
        .options(
            RequestOptions.builder().deduplication(false).deadline(Duration.ofHours(10)).build());
  }

  @AfterEach
  @Timeout(30)
  void nothingIsLeft() {
    client.close();
    Until.holds(() -> client.running() == 0);
    assertThat(client.rateLimits().inFlight()).isZero();
  }

  @Test
  void handle_oneChannelAlwaysFails_othersAreSentAtOnce() {
    transport.answers(request -> answer(request, 500, "1"));
    fail(20, "1");

    RestResponse other = client.get("/channels/2").noWait().execute();

    assertThat(other.status()).isEqualTo(200);
    assertThat(open()).doesNotContain("/channels", "host");
  }

  @Test
  void handle_oneChannelNeverAnswers_othersAreSentAtOnce() {
    transport.answers(request -> {
      if (channel(request).equals("1")) {
        throw new TransportException(FailurePhase.UNANSWERED, "reset", new IOException("reset"));
      }
      return AnsweringTransport.answer(200, "{}");
    });
    fail(20, "1");

    RestResponse other = client.get("/channels/2").noWait().execute();

    assertThat(other.status()).isEqualTo(200);
    assertThat(open()).doesNotContain("/channels", "host");
  }

  @Test
  void handle_oneChannelAlwaysFails_itsCallsEndAfterTheirAttempts() {
    transport.answers(request -> answer(request, 500, "1"));
    fail(6, "1");

    CompletableFuture<RestResponse> broken = client.get("/channels/1").submit();
    await(broken);

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(broken::get)
        .withCauseInstanceOf(RetryException.class)
        .withMessageContaining("8 attempts failed");
  }

  @Test
  void handle_oneChannelIsUnavailableWhileOthersWork_itsCallsEndAfterTheirAttempts() {
    transport.answers(request -> answer(request, 503, "1"));
    fail(6, "1");

    CompletableFuture<RestResponse> broken = client.get("/channels/1").submit();
    while (!broken.isDone()) {
      assertThat(client.get("/channels/2").execute().status()).isEqualTo(200);
      time.advance(STEP);
    }

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(broken::get)
        .withCauseInstanceOf(RetryException.class);
  }

  @Test
  void handle_oneChannelFailsWhileOthersWork_isNotHeldBack() {
    transport.answers(request -> answer(request, 500, "1"));
    fail(6, "1");
    assertThat(open()).containsExactly("GET /channels/{channel.id} #1");

    for (int i = 0; i < 20; i++) {
      assertThat(client.get("/channels/2").execute().status()).isEqualTo(200);
      fail(1, "1");
    }

    assertThat(client.circuits()).noneMatch(circuit -> circuit.state() != CircuitState.CLOSED);
  }

  @Test
  void handle_oneChannelFailsAfterAnOutage_othersCompleteWhileItIsProbed() {
    outage("1", "2", "3", "4");
    List<CompletableFuture<RestResponse>> broken = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      broken.add(client.get("/channels/1").priority(Priority.INTERACTION).submit());
    }
    List<CompletableFuture<RestResponse>> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(client.get("/channels/" + (2 + i)).priority(Priority.LOW).submit());
    }
    time.settle();
    transport.answers(request -> answer(request, 503, "1"));

    for (int i = 0; i < 50; i++) { // five seconds
      time.advance(STEP);
    }

    assertThat(others).allSatisfy(call -> assertThat(call).isCompleted());
    broken.forEach(call -> call.cancel(true));
  }

  @Test
  void handle_onlyBrokenChannelMayBeSentTwice_othersAreProbedInTheEnd() {
    outage("1", "2", "3");
    CompletableFuture<RestResponse> broken = client.get("/channels/1").maxAttempts(100).submit();
    time.settle();
    CompletableFuture<RestResponse> unsafe =
        client.post("/channels/2/invites").json(Map.of()).submit();
    time.settle();
    int before = transport.sent.size();
    transport.answers(request -> answer(request, 503, "1"));

    await(unsafe);

    assertThat(unsafe).isCompleted();
    assertThat(transport.sent.subList(before, before + 8 + 1).stream())
        .map(this::channel)
        .containsExactly("1", "1", "1", "1", "1", "1", "1", "1", "2");
    broken.cancel(true);
  }

  @Test
  void handle_failedProbes_rotateAmongTheResources() {
    outage("1", "2", "3");
    int before = transport.sent.size();
    List<CompletableFuture<RestResponse>> calls = new ArrayList<>();
    for (String channel : List.of("1", "1", "2", "3")) {
      calls.add(client.get("/channels/" + channel).submit());
      time.settle();
    }

    while (transport.sent.size() < before + 6) {
      time.advance(STEP);
    }

    assertThat(transport.sent.subList(before, before + 6).stream().map(this::channel))
        .containsExactly("1", "2", "3", "1", "2", "3");
    calls.forEach(call -> call.cancel(true));
  }

  @Test
  void handle_oneResetEndsManyRequests_countsOnce() {
    IOException reset = new IOException("connection reset");
    CountDownLatch gate = new CountDownLatch(1);
    transport.answers(request -> {
      pass(gate);
      throw new TransportException(FailurePhase.UNANSWERED, "reset", reset);
    });
    List<CompletableFuture<RestResponse>> calls =
        IntStream.range(0, 40)
            .mapToObj(i -> client.get("/channels/" + i).maxAttempts(1).submit())
            .toList();
    awaitSent(40);

    gate.countDown();
    time.settle();

    assertThat(calls).allSatisfy(call -> assertThat(call).isCompletedExceptionally());
    assertThat(open()).isEmpty();
  }

  @Test
  void handle_connectionsAreLostUnderMany_opensTheCircuitOfTheHostOnly() {
    for (int lost = 0; lost < 6; lost++) {
      IOException reset = new IOException("connection reset");
      transport.answers(request -> {
        throw new TransportException(FailurePhase.UNANSWERED, "reset", reset);
      });
      for (int i = 0; i < 8; i++) {
        fail(1, String.valueOf((lost + i) % 8));
      }
    }

    assertThat(open()).containsExactly("host");
  }

  @Test
  void handle_connectionIsLostUnderManyWhileALaterRequestHasSucceeded_opensNothing() {
    IOException reset = new IOException("connection reset");
    CountDownLatch gate = new CountDownLatch(1);
    transport.answers(request -> AnsweringTransport.answer(502, ""));
    fail(1, "1"); // so that the family has a circuit already
    transport.answers(request -> {
      if (request.target().path().startsWith("/users")) {
        return AnsweringTransport.answer(200, "{}");
      }
      pass(gate);
      throw new TransportException(FailurePhase.UNANSWERED, "reset", reset);
    });
    List<CompletableFuture<RestResponse>> calls =
        IntStream.range(0, 8)
            .mapToObj(i -> client.get("/channels/" + i).maxAttempts(1).submit())
            .toList();
    awaitSent(9);
    RestResponse later = client.get("/users/9").execute();

    gate.countDown();
    time.settle();

    assertThat(later.status()).isEqualTo(200);
    assertThat(calls).allSatisfy(call -> assertThat(call).isCompletedExceptionally());
    assertThat(open()).isEmpty();
  }

  @Test
  void handle_slowFailuresEndLast_areJudgedAmongTheirContemporaries() {
    Map<String, Boolean> slow = new ConcurrentHashMap<>();
    CountDownLatch gate = new CountDownLatch(1);
    transport.answers(request -> {
      if (slow.containsKey(channel(request))) {
        pass(gate);
        throw new TransportException(FailurePhase.UNANSWERED, "too slow", null);
      }
      return AnsweringTransport.answer(200, "{}");
    });
    List<CompletableFuture<RestResponse>> late = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String channel = String.valueOf(i);
      if (i % 10 == 0) {
        slow.put(channel, true);
      }
      CompletableFuture<RestResponse> call =
          client.get("/channels/" + channel).maxAttempts(1).submit();
      if (i % 10 == 0) {
        late.add(call);
      }
      awaitSent(i + 1);
    }

    gate.countDown();
    time.settle();

    assertThat(late).allSatisfy(call -> assertThat(call).isCompletedExceptionally());
    assertThat(open()).isEmpty();
  }

  @Test
  void handle_callProceedsTwiceAtOnceWhileOpen_bothEnd() {
    transport.answers(request -> AnsweringTransport.answer(502, ""));
    try (RestClient twice = client().interceptor(new Twice(time)).build()) {
      for (String channel : List.of("1", "2", "3")) {
        assertThatExceptionOfType(OvendException.class)
            .isThrownBy(() -> twice.get("/channels/" + channel).maxAttempts(1).execute());
      }
      assertThat(twice.circuits()).anyMatch(circuit -> circuit.state() == CircuitState.OPEN);
      CompletableFuture<RestResponse> call = twice.get("/channels/1").submit();
      time.settle();
      transport.answers(request -> AnsweringTransport.answer(200, "{}"));

      for (int i = 0; i < 50 && !call.isDone(); i++) {
        time.advance(STEP);
      }

      assertThat(call).isCompleted();
    }
  }

  /** Proceeds twice at once, and answers with what came of the first. */
  private record Twice(SettledTime time) implements Interceptor {

    @Override
    public Response onCall(Chain chain) {
      CompletableFuture<Response> second = new CompletableFuture<>();
      time.threads()
          .newThread(() -> {
            try {
              second.complete(chain.proceed(chain.request()));
            } catch (OvendException e) {
              second.completeExceptionally(e);
            }
          })
          .start();
      try {
        return chain.proceed(chain.request());
      } finally {
        second.handle((answer, failure) -> answer).join();
      }
    }
  }

  private void outage(String... channels) {
    transport.answers(request -> AnsweringTransport.answer(502, ""));
    for (int i = 0; i < 6; i++) {
      fail(1, channels[i % channels.length]);
    }
    assertThat(open()).contains("/channels");
  }

  private void fail(int times, String channel) {
    for (int i = 0; i < times; i++) {
      CompletableFuture<RestResponse> call =
          client.get("/channels/" + channel).maxAttempts(1).submit();
      await(call);
      assertThat(call).isCompletedExceptionally();
    }
  }

  private void await(CompletableFuture<?> call) {
    time.settle();
    while (!call.isDone()) {
      time.advance(STEP);
    }
  }

  private void awaitSent(int requests) {
    time.settle();
    while (transport.sent.size() < requests) {
      time.advance(STEP);
    }
  }

  private List<String> open() {
    return client.circuits().stream()
        .filter(circuit -> circuit.state() != CircuitState.CLOSED)
        .map(CircuitSnapshot::name)
        .toList();
  }

  private Response answer(Request request, int status, String broken) {
    return AnsweringTransport.answer(channel(request).equals(broken) ? status : 200, "{}");
  }

  private String channel(Request request) {
    return request.target().majors();
  }

  private static void pass(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
