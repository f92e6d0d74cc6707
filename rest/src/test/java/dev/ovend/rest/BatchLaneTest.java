package dev.ovend.rest;

import static dev.ovend.rest.AnsweringTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.CancelledException;
import dev.ovend.core.EventSink;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Token;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lane does while a request has its permit, but is not sealed, and between its attempts. */
@Timeout(30)
class BatchLaneTest {

  private static final Instant NOW = Instant.parse("2026-01-20T00:00:00Z");
  private static final long YOUNG = (NOW.toEpochMilli() - 3_600_000 - 1_420_070_400_000L) << 22;
  private static final String EDIT = "/channels/1/messages/2";

  private final ManualTicker time = new ManualTicker();
  private final Semaphore permits = new Semaphore(0);
  private final Semaphore answers = new Semaphore(0);
  private final List<CallRun> asked = new CopyOnWriteArrayList<>();
  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<CompletableFuture<?>> calls = new ArrayList<>();
  private int attempts = 1;
  private long ids;
  private Duration deadline = Duration.ofMinutes(2);
  private int maxAttempts = 8;
  private final RequestBatcher batcher =
      new RequestBatcher(
          this::handle,
          Batching.builder().window(Duration.ofSeconds(30)).build(() -> NOW),
          time,
          EventSink.NONE);

  @AfterEach
  void nothingIsLeft() {
    permits.release(1_000);
    answers.release(1_000);
    time.awaitParked();
    assertThat(calls).allMatch(CompletableFuture::isDone);
    assertThat(batcher.idle()).isTrue();
  }

  /** Goes on as an interceptor does that hides what others throw. */
  private Response handle(CallRun run, Request request) {
    try {
      return attempts(run, request);
    } catch (Sealing.NothingToSend e) {
      throw new IllegalStateException("wrapped by an interceptor", e);
    }
  }

  /** Waits for a permit, then attempt by attempt seals the request and waits for an answer. */
  private Response attempts(CallRun run, Request request) {
    asked.add(run);
    permits.acquireUninterruptibly();
    for (int i = 0; i < attempts; i++) {
      sent.add(AnsweringTransport.line(run.sealed(request)));
      if (run.cancellation().cancelled()) {
        throw new CancelledException("cancelled in flight");
      }
      answers.acquireUninterruptibly();
    }
    return answer(200, "{}");
  }

  @Test
  void cancelled_betweenPermitAndSeal_leavesTheNextEditARequestOfItsOwn() {
    CallRun first = run(edit("1"));
    CompletableFuture<Response> cancelled = begin(first, edit("1"));
    time.awaitParked();
    first.cancellation().cancel();
    time.awaitParked();
    CompletableFuture<Response> next = begin(run(edit("2")), edit("2"));
    time.awaitParked();

    permits.release(2);
    answers.release(1);
    time.awaitParked();

    assertThat(cancelled).isCompletedExceptionally();
    assertThat(next).isCompleted();
    assertThat(sent).containsExactly("PATCH " + EDIT + " {\"content\":\"2\"}");
  }

  @Test
  void cancelled_downToOneDeleteBeforeItIsSealed_leavesTheOtherARequestOfItsOwn() {
    CallRun first = run(delete(1));
    calls.add(begin(first, delete(1)));
    time.awaitParked();
    CompletableFuture<Response> other = begin(run(delete(2)), delete(2));
    time.awaitParked();
    time.advance(Duration.ofSeconds(30));
    time.awaitParked();
    first.cancellation().cancel();
    time.awaitParked();

    permits.release(2);
    answers.release(1);
    time.awaitParked();

    assertThat(other).isCompleted();
    assertThat(sent).containsExactly("DELETE /channels/1/messages/" + (YOUNG + 2));
  }

  @Test
  void cancelled_betweenTwoAttempts_isNotSentAgain() {
    attempts = 2;
    CallRun first = run(edit("1"));
    calls.add(begin(first, edit("1")));
    time.awaitParked();
    CompletableFuture<Response> kept = begin(run(flags("4")), flags("4"));
    time.awaitParked();
    permits.release(1);
    time.awaitParked();
    first.cancellation().cancel();
    time.awaitParked();

    answers.release(2);
    time.awaitParked();

    assertThat(kept).isCompleted();
    assertThat(sent)
        .containsExactly(
            "PATCH " + EDIT + " {\"content\":\"1\",\"flags\":4}",
            "PATCH " + EDIT + " {\"flags\":4}");
  }

  @Test
  void cancelled_betweenTwoAttemptsDownToOneDelete_sendsWhatWasSettled() {
    attempts = 2;
    CallRun first = run(delete(1));
    calls.add(begin(first, delete(1)));
    calls.add(begin(run(delete(2)), delete(2)));
    time.awaitParked();
    time.advance(Duration.ofSeconds(30));
    permits.release(1);
    time.awaitParked();
    first.cancellation().cancel();
    time.awaitParked();

    answers.release(2);
    time.awaitParked();

    assertThat(sent).hasSize(2).containsOnly(sent.getFirst());
  }

  @Test
  void seal_callWithMoreAttemptsAndTimeJoined_givesThemToTheRequest() {
    maxAttempts = 1;
    deadline = Duration.ofSeconds(5);
    calls.add(begin(run(edit("1")), edit("1")));
    time.awaitParked();
    maxAttempts = 3;
    deadline = Duration.ofSeconds(50);
    CallRun later = run(edit("2"));
    calls.add(begin(later, edit("2")));
    time.awaitParked();
    permits.release(1);
    time.awaitParked();

    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst().settings().maxAttempts()).isEqualTo(3);
    assertThat(asked.getFirst().deadlineNanos()).isEqualTo(later.deadlineNanos());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 10, 59})
  void window_longerThanTheDeadline_endsWithHalfOfTheTimeLeft(int seconds) {
    deadline = Duration.ofSeconds(seconds);
    calls.add(begin(run(delete(1)), delete(1)));
    time.awaitParked();
    time.advance(deadline.dividedBy(2).minusNanos(1));
    time.awaitParked();
    assertThat(asked).isEmpty();

    time.advance(Duration.ofNanos(1));
    time.awaitParked();

    assertThat(asked).hasSize(1);
  }

  @Test
  void window_callWithAShorterDeadlineJoins_endsEarlierForAll() {
    calls.add(begin(run(delete(1)), delete(1)));
    time.awaitParked();
    deadline = Duration.ofSeconds(4);
    calls.add(begin(run(delete(2)), delete(2)));
    time.awaitParked();

    time.advance(Duration.ofSeconds(2));
    permits.release(1);
    time.awaitParked();

    assertThat(sent).hasSize(1).first().asString().startsWith("POST /channels/1/messages/bulk");
  }

  @Test
  void window_hastyCallLeaves_isAsLongAsBefore() {
    calls.add(begin(run(delete(1)), delete(1)));
    time.awaitParked();
    deadline = Duration.ofSeconds(4);
    CallRun hasty = run(delete(2));
    calls.add(begin(hasty, delete(2)));
    time.awaitParked();
    hasty.cancellation().cancel();
    time.awaitParked();

    time.advance(Duration.ofSeconds(29));
    time.awaitParked();
    assertThat(asked).isEmpty();
    time.advance(Duration.ofSeconds(1));
    time.awaitParked();

    assertThat(asked).hasSize(1);
  }

  private CompletableFuture<Response> begin(CallRun run, Request request) {
    batcher.admit(run, request);
    return CompletableFuture.supplyAsync(
        () -> batcher.handle(run, request), task -> time.threads().newThread(task).start());
  }

  private CallRun run(Request request) {
    RequestOptions options =
        RequestOptions.builder()
            .batching(true)
            .deadline(deadline)
            .maxAttempts(maxAttempts)
            .build()
            .orElse(Settings.DEFAULTS);
    return new CallRun(
        ++ids,
        request.route(),
        Settings.of(options),
        new CallRun.Mode(false, false, Idempotency.IDEMPOTENT, true),
        time.nanos());
  }

  private static Request edit(String content) {
    return request(HttpMethod.PATCH, EDIT).withBody(Body.json("{\"content\":\"" + content + "\"}"));
  }

  private static Request flags(String flags) {
    return request(HttpMethod.PATCH, EDIT).withBody(Body.json("{\"flags\":" + flags + "}"));
  }

  private static Request delete(long number) {
    return request(HttpMethod.DELETE, "/channels/1/messages/" + (YOUNG + number));
  }

  private static Request request(HttpMethod method, String path) {
    return Request.of(Target.parse(method, path), Token.none());
  }
}
