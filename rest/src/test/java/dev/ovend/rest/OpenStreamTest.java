package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.ovend.core.Attempt;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Route;
import dev.ovend.core.Timings;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OpenStreamTest {

  private static final Route ROUTE = Route.parse(HttpMethod.GET, "/users/@me");

  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch answering = new CountDownLatch(1);
  private final CountDownLatch answer = new CountDownLatch(1);
  private final List<RestEvent> events = new CopyOnWriteArrayList<>();
  private final RestClient.Builder builder =
      RestClient.builder().transport(new Streaming()).events(new Recording());
  private RestClient client = builder.build();

  @AfterEach
  void close() {
    client.close();
  }

  private final class Streaming implements HttpClient {
    @Override
    public Response send(Request request, Attempt attempt) {
      answering.countDown();
      if (request.route().method() == HttpMethod.POST) {
        awaitAnswer();
      }
      open.incrementAndGet();
      return Response.streaming(200, Headers.none(), new Body(attempt), Timings.NONE);
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, open.get());
    }

    @Override
    public void close() {}
  }

  private void awaitAnswer() {
    try {
      answer.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private final class Body extends FilterInputStream {
    private final Attempt attempt;

    Body(Attempt attempt) {
      super(new ByteArrayInputStream("\377bc".getBytes(UTF_8)));
      this.attempt = attempt;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (attempt.cancellation().cancelled()) {
        throw new IOException("cancelled");
      }
      return super.read(target, offset, length);
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  private final class Recording implements EventSink {
    @Override
    public boolean active() {
      return true;
    }

    @Override
    public void publish(RestEvent event) {
      events.add(event);
    }
  }

  private List<RestEvent.StreamLeaked> leaks() {
    return events.stream()
        .filter(RestEvent.StreamLeaked.class::isInstance)
        .map(RestEvent.StreamLeaked.class::cast)
        .toList();
  }

  /** Lets the garbage collector find what can no longer be reached. */
  private static void collectUntil(BooleanSupplier condition) {
    Until.holds(() -> {
      System.gc();
      return condition.getAsBoolean();
    });
  }

  private void forget() throws IOException {
    InputStream forgotten = client.get("/users/@me").asStream().execute();
    try {
      assertThat(forgotten.read()).isEqualTo(0xc3);
      assertThat(open).hasValue(1);
    } finally {
      Reference.reachabilityFence(forgotten);
    }
  }

  @Test
  void asStream_forgotten_isClosedAndReported() throws Exception {
    forget();

    collectUntil(() -> open.get() == 0);

    Until.holds(() -> !leaks().isEmpty());
    assertThat(leaks())
        .hasSize(1)
        .first()
        .extracting(RestEvent.StreamLeaked::route)
        .isEqualTo(ROUTE);
  }

  @Test
  void asStream_keptByAnInterceptorAndLost_isReportedWithoutAPlace() {
    client =
        builder
            .interceptor(
                new Interceptor() {
                  @Override
                  public Response onCall(Chain chain) {
                    Response lost = chain.proceed(chain.request());
                    return Response.streaming(
                        lost.status(), lost.headers(), InputStream.nullInputStream(), Timings.NONE);
                  }
                })
            .build();
    client.get("/users/@me").asStream().execute();

    collectUntil(() -> open.get() == 0);

    Until.holds(() -> leaks().size() == 1);
    assertThat(leaks().getFirst().opener()).contains("not known, an interceptor kept the answer");
  }

  @Test
  void asStream_closedOrReadToTheEnd_holdsNothingAndReportsNothing() throws Exception {
    InputStream closed = client.get("/users/@me").asStream().execute();
    assertThat(closed.read()).isEqualTo(0xc3);
    closed.close();
    closed.close();
    assertThat(open).hasValue(0);
    InputStream read = client.get("/users/@me").asStream().execute();
    assertThat(read.readAllBytes()).hasSize(4);
    assertThat(open).hasValue(0);
    assertThat(read.read()).isEqualTo(-1);
    assertThat(read.available()).isZero();
    read.close();
    assertThat(open).hasValue(0);

    forget();
    collectUntil(() -> leaks().size() == 1);
    assertThat(open).hasValue(0);
  }

  @Test
  void asStream_submitted_canStillBeReadWhenTheFutureIsDone() throws Exception {
    CompletableFuture<InputStream> future = client.get("/users/@me").asStream().submit();

    try (InputStream stream = future.get(10, TimeUnit.SECONDS)) {
      assertThat(stream.readAllBytes()).hasSize(4);
    }
    assertThat(open).hasValue(0);
  }

  @Test
  void asStream_futureCancelledBeforeTheAnswer_closesIt() throws Exception {
    CompletableFuture<InputStream> future = client.post("/users/@me").asStream().submit();
    answering.await();
    future.cancel(false);

    answer.countDown();

    Until.holds(() -> client.running() == 0 && open.get() == 0);
    assertThat(leaks()).isEmpty();
  }

  @Test
  void close_failing_isTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            return -1;
          }

          @Override
          public void close() throws IOException {
            throw new IOException("gone");
          }
        };
    OpenStream stream = new OpenStream(broken, opener -> {});

    assertThatIOException().isThrownBy(stream::close).withMessage("gone");
  }
}
