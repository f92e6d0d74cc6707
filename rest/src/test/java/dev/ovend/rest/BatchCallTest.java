package dev.ovend.rest;

import static dev.ovend.rest.AnsweringTransport.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchCallTest {

  private final Threads threads = new Threads();
  private final AnsweringTransport transport = new AnsweringTransport();
  private final RestClient client =
      RestClient.builder()
          .transport(transport)
          .ticker(threads)
          .rateLimits(limits -> limits.globalPerSecond(10_000))
          .drain(Duration.ZERO)
          .build();

  @AfterEach
  void nothingIsLeft() {
    transport.open();
    Until.holds(() -> client.running() == 0);
    client.close();
  }

  @Test
  void execute_someFail_givesEveryOutcomeInOrder() {
    transport.answers(request ->
        request.target().path().endsWith("3") ? answer(404, "{}") : answer(200, last(request)));

    BatchResult<Integer> result = client.batch(reads(5)).execute();

    assertThat(result.successful()).isFalse();
    assertThat(result.values()).containsExactly(0, 1, 2, 4);
    assertThat(result.failures())
        .singleElement()
        .satisfies(e -> assertThat(e).hasMessageContaining("404"));
    assertThat(result.outcomes().get(3)).isInstanceOf(BatchResult.Failure.class);
  }

  @Test
  void execute_noCalls_succeeds() {
    BatchResult<Integer> result = client.<Integer>batch().execute();

    assertThat(result.successful()).isTrue();
    assertThat(result.outcomes()).isEmpty();
  }

  @Test
  void execute_callsWithoutResult_succeedWithNull() {
    Call<@Nullable Void> call = client.delete("/users/1").asNothing();

    BatchResult<@Nullable Void> result = client.<@Nullable Void>batch().add(call).execute();

    assertThat(result.outcomes()).containsExactly(new BatchResult.Success<@Nullable Void>(null));
  }

  @Test
  void execute_manyCalls_areNeverMoreAtOnceThanWished() {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (RestClient local =
        RestClient.builder()
            .transport(transport)
            .ticker(threads)
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onCall(Chain chain) {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    atOnce.decrementAndGet();
                    return answer(200, "1");
                  }
                })
            .build()) {
      BatchResult<Integer> result = local.batch(reads(local, 10_000)).concurrency(8).execute();

      assertThat(result.values()).hasSize(10_000);
    }
    assertThat(most.get()).isBetween(1, 8);
    assertThat(threads.most.get()).as("threads alive at once").isLessThan(100);
  }

  @Test
  void execute_concurrency_isUsed() {
    transport.answers(request -> answer(200, "1")).shut();
    CompletableFuture<BatchResult<Integer>> result =
        client.batch(reads(50)).concurrency(8).submit();

    Until.holds(() -> client.running() == 8);
    transport.open();

    assertThat(result.join().values()).hasSize(50);
  }

  @Test
  void failFast_oneFails_stopsThoseUnderWayAndBeginsNoMore() {
    transport.answers(request -> answer(404, "{}")).shut();
    List<Call<Integer>> calls =
        List.of(
            client.get("/channels/1").as(Integer.class),
            client.get("/channels/2").as(Integer.class),
            client.get("/channels/3").as(Integer.class));
    CompletableFuture<BatchResult<Integer>> future =
        client.batch(calls).concurrency(2).failFast().submit();
    Until.holds(() -> transport.sent.size() == 2);

    transport.letThrough(1);

    BatchResult<Integer> result = future.join();
    assertThat(result.outcomes()).hasSize(3);
    assertThat(result.outcomes().get(2)).isInstanceOf(BatchResult.NotSent.class);
    assertThat(result.values()).isEmpty();
    assertThat(result.failures())
        .hasSize(2)
        .anySatisfy(e ->
            assertThat(e)
                .isInstanceOf(CancelledException.class)
                .hasMessageContaining("stopped, because the batch was stopped"));
    assertThat(transport.sent).hasSize(2);
  }

  @Test
  void withoutFailFast_oneFails_carriesOutTheRest() {
    transport.answers(request -> answer(404, "{}"));

    assertThat(client.batch(reads(40)).execute().failures()).hasSize(40);
    assertThat(transport.sent).hasSize(40);
  }

  @Test
  void submit_cancelled_stopsEverything() {
    transport.shut();
    CompletableFuture<BatchResult<Integer>> future =
        client.batch(reads(100)).concurrency(4).submit();
    Until.holds(() -> client.running() == 4);

    future.cancel(true);

    Until.holds(() -> client.running() == 0);
    assertThat(transport.sent.size()).isLessThanOrEqualTo(4);
  }

  @Test
  void execute_interrupted_stopsEverythingWithTheFlagSet() {
    transport.shut();
    BatchCall<Integer> batch = client.batch(reads(100)).concurrency(4);
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(CancelledException.class)
        .isThrownBy(batch::execute)
        .withMessageStartingWith("batch of 100 calls: interrupted after");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void concurrency_belowOne_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.batch().concurrency(0))
        .withMessage("concurrency: 0 (expected: >= 1)");
  }

  private List<Call<Integer>> reads(int count) {
    return reads(client, count);
  }

  private static List<Call<Integer>> reads(RestClient client, int count) {
    return IntStream.range(0, count)
        .<Call<Integer>>mapToObj(i -> client.get("/channels/{id}", i).as(Integer.class))
        .toList();
  }

  private static String last(Request request) {
    String path = request.target().path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The system's time, which counts the threads of its calls. */
  private static final class Threads implements Ticker {
    final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger alive = new AtomicInteger();

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
      ThreadFactory virtual = Thread.ofVirtual().factory();
      return task -> virtual.newThread(() -> counted(task));
    }

    private void counted(Runnable task) {
      most.accumulateAndGet(alive.incrementAndGet(), Math::max);
      try {
        task.run();
      } finally {
        alive.decrementAndGet();
      }
    }
  }
}
