package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ovend.core.Attempt;
import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.Route;
import dev.ovend.core.Timings;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Open streams of a batch whose result nobody gets are closed. */
@Timeout(30)
class BatchStreamTest {

  private static final int HELD = 3;

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);
  private final RestClient client =
      RestClient.builder().transport(new Streaming()).drain(Duration.ZERO).build();

  @AfterEach
  void close() {
    gate.countDown();
    client.close();
  }

  @Test
  void submit_cancelledWhileSomeStreamsAreOpen_closesThem() {
    CompletableFuture<BatchResult<InputStream>> future = client.batch(streams()).submit();
    Until.holds(() -> opened.get() == HELD && client.running() == 1);

    future.cancel(true);
    gate.countDown();

    Until.holds(() -> client.running() == 0 && closed.get() == opened.get());
  }

  @Test
  void submit_completedByHand_closesTheStreamsOfTheResultThatNobodyGets() {
    CompletableFuture<BatchResult<InputStream>> future = client.batch(streams()).submit();
    Until.holds(() -> opened.get() == HELD && client.running() == 1);

    assertThat(future.complete(new BatchResult<>(List.of()))).isTrue();
    gate.countDown();

    Until.holds(() -> client.running() == 0 && closed.get() == opened.get());
  }

  @Test
  void execute_interruptedWhileSomeStreamsAreOpen_closesThem() {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    Thread caller =
        Thread.startVirtualThread(() -> {
          try {
            client.batch(streams()).execute();
          } catch (CancelledException e) {
            thrown.set(e);
          }
        });
    Until.holds(() -> opened.get() == HELD && client.running() == 1);

    caller.interrupt();

    Until.holds(() -> client.running() == 0 && closed.get() == HELD);
    Until.holds(() -> thrown.get() != null);
  }

  @Test
  void execute_callThatCannotBegin_closesTheStreamsOfThoseBefore() {
    BatchCall<InputStream> batch =
        client.<InputStream>batch().addAll(streams().subList(0, HELD)).add(new Broken());

    assertThatIllegalStateException().isThrownBy(batch::execute).withMessage("broken");

    Until.holds(() -> client.running() == 0 && closed.get() == opened.get());
  }

  @Test
  void submit_wanted_leavesEveryStreamOpen() {
    gate.countDown();

    BatchResult<InputStream> result = client.batch(streams()).submit().join();

    assertThat(result.values()).hasSize(HELD + 1);
    assertThat(closed).hasValue(0);
  }

  /** Returns calls of which the last one waits for the gate. */
  private List<Call<InputStream>> streams() {
    return IntStream.rangeClosed(0, HELD)
        .mapToObj(i -> client.get("/channels/{id}", i).asStream())
        .toList();
  }

  private final class Streaming implements HttpClient {
    @Override
    public Response send(Request request, Attempt attempt) {
      if (request.target().path().endsWith("/" + HELD)) {
        attempt.cancellation().onCancel(gate::countDown);
        await();
        if (attempt.cancellation().cancelled()) {
          throw new CancelledException("cancelled in flight");
        }
      }
      opened.incrementAndGet();
      return Response.streaming(200, Headers.none(), new Body(), Timings.NONE);
    }

    private void await() {
      try {
        gate.await();
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {}
  }

  private final class Body extends InputStream {
    @Override
    public int read() {
      return 'x';
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  /** A call of the user's own that fails to begin. */
  private static final class Broken implements Call<InputStream> {
    @Override
    public Route route() {
      throw new IllegalStateException("broken");
    }

    @Override
    public RequestOptions options() {
      return RequestOptions.none();
    }

    @Override
    public Call<InputStream> with(RequestOptions options) {
      return this;
    }

    @Override
    public InputStream execute() {
      throw new IllegalStateException("broken");
    }

    @Override
    public CompletableFuture<InputStream> submit() {
      throw new IllegalStateException("broken");
    }
  }
}
