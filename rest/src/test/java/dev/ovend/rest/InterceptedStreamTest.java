package dev.ovend.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Attempt;
import dev.ovend.core.ConnectionCounts;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Interceptor;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Timings;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Streamed answers that an interceptor got and does not hand on must not keep a connection. */
@Timeout(30)
class InterceptedStreamTest {

  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch sending = new CountDownLatch(1);
  private final CountDownLatch answering = new CountDownLatch(0);
  private final List<RestClient> clients = new ArrayList<>();

  @AfterEach
  void nothingIsLeft() {
    clients.forEach(RestClient::close);
    assertThat(open).hasValue(0);
    assertThat(clients).allMatch(client -> client.running() == 0);
    assertThat(clients).allMatch(client -> client.rateLimits().inFlight() == 0);
  }

  private final class Streaming implements HttpClient {
    private final CountDownLatch gate;

    Streaming(CountDownLatch gate) {
      this.gate = gate;
    }

    @Override
    public Response send(Request request, Attempt attempt) {
      sending.countDown();
      Until.holds(() -> gate.getCount() == 0);
      open.incrementAndGet();
      return Response.streaming(200, Headers.none(), new Counted(), Timings.NONE);
    }

    @Override
    public ConnectionCounts connections() {
      return new ConnectionCounts(0, 0, open.get());
    }

    @Override
    public void close() {}
  }

  private final class Counted extends FilterInputStream {

    Counted() {
      super(new ByteArrayInputStream("abc".getBytes(UTF_8)));
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  /** At which of its two positions an interceptor does it. */
  enum Position {
    CALL {
      @Override
      Interceptor of(Function<Interceptor.Chain, Response> code) {
        return new Interceptor() {
          @Override
          public Response onCall(Chain chain) {
            return code.apply(chain);
          }
        };
      }
    },
    ATTEMPT {
      @Override
      Interceptor of(Function<Interceptor.Chain, Response> code) {
        return new Interceptor() {
          @Override
          public Response onAttempt(Chain chain) {
            return code.apply(chain);
          }
        };
      }
    };

    abstract Interceptor of(Function<Interceptor.Chain, Response> code);
  }

  private RestClient client(CountDownLatch gate, Interceptor interceptor) {
    RestClient client =
        RestClient.builder().transport(new Streaming(gate)).interceptor(interceptor).build();
    clients.add(client);
    return client;
  }

  private RestClient client(Interceptor interceptor) {
    return client(answering, interceptor);
  }

  private static InputStream opened(RestClient client) {
    return client.get("/users/@me").asStream().execute();
  }

  @ParameterizedTest
  @EnumSource
  void proceed_thenAnException_closesTheAnswer(Position position) {
    RestClient client =
        client(
            position.of(chain -> {
              chain.proceed(chain.request());
              throw new IllegalStateException("mine");
            }));

    assertThatIllegalStateException().isThrownBy(() -> opened(client)).withMessage("mine");
    assertThat(open).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  void proceed_thenAnError_closesTheAnswer(Position position) {
    RestClient client =
        client(
            position.of(chain -> {
              chain.proceed(chain.request());
              throw new StackOverflowError();
            }));

    assertThatThrownBy(() -> opened(client)).isInstanceOf(StackOverflowError.class);
    assertThat(open).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  void proceed_thenAnAnswerInMemory_closesTheStreamedOne(Position position) throws IOException {
    RestClient client =
        client(
            position.of(chain -> {
              chain.proceed(chain.request());
              return Response.of(200, Headers.none(), new byte[] {'x'});
            }));

    try (InputStream stream = opened(client)) {
      assertThat(open).hasValue(0);
      assertThat(stream.readAllBytes()).containsExactly('x');
    }
  }

  @Test
  void proceed_twice_closesTheAnswerThatIsNotHandedOn() throws IOException {
    RestClient client =
        client(
            Position.CALL.of(chain -> {
              chain.proceed(chain.request());
              return chain.proceed(chain.request());
            }));

    try (InputStream stream = opened(client)) {
      assertThat(open).hasValue(1);
      assertThat(stream.read()).isEqualTo('a');
    }
    assertThat(open).hasValue(0);
  }

  @Test
  void proceed_twiceInAnAttempt_closesTheFirstAnswer() {
    RestClient client =
        client(
            Position.ATTEMPT.of(chain -> {
              chain.proceed(chain.request());
              return chain.proceed(chain.request());
            }));

    assertThatIllegalStateException()
        .isThrownBy(() -> opened(client))
        .withMessageContaining("proceeded twice");
    assertThat(open).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("NullAway") // what a user's code does that is not checked
  void proceed_thenNull_closesTheAnswer(Position position) {
    RestClient client =
        client(
            position.of(chain -> {
              chain.proceed(chain.request());
              return null;
            }));

    assertThatIllegalStateException()
        .isThrownBy(() -> opened(client))
        .withMessageContaining("returned null");
    assertThat(open).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  void proceed_sameBodyWithOtherHeaders_staysOpenForTheCaller(Position position)
      throws IOException {
    RestClient client =
        client(
            position.of(chain -> {
              Response got = chain.proceed(chain.request());
              return Response.streaming(
                  206, Headers.of("X-Seen", "1"), got.stream(), got.timings());
            }));

    try (InputStream stream = opened(client)) {
      assertThat(open).hasValue(1);
      assertThat(stream.readAllBytes()).hasSize(3);
    }
    assertThat(open).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void proceed_bodyInAStreamOfItsOwn_isClosedWithThat(boolean toTheEnd) throws IOException {
    RestClient client =
        client(
            Position.CALL.of(chain -> {
              Response got = chain.proceed(chain.request());
              InputStream careless =
                  new FilterInputStream(got.stream()) {
                    @Override
                    public void close() {}
                  };
              return Response.streaming(200, got.headers(), careless, got.timings());
            }));

    InputStream stream = opened(client);

    assertThat(stream.read()).isEqualTo('a');
    assertThat(open).hasValue(1);
    if (toTheEnd) {
      assertThat(stream.readAllBytes()).hasSize(2);
      assertThat(stream.read()).isEqualTo(-1);
    } else {
      stream.close();
    }
    assertThat(open).hasValue(0);
  }

  @Test
  void proceed_stillUnderWayWhenTheInterceptorReturns_closesTheLateAnswer() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Response> late = new CompletableFuture<>();
    RestClient client =
        client(
            gate,
            Position.CALL.of(chain -> {
              Thread.ofVirtual().start(() -> late.complete(chain.proceed(chain.request())));
              Until.holds(() -> sending.getCount() == 0);
              return Response.streaming(200, Headers.none(), counted(), Timings.NONE);
            }));

    assertThatIllegalStateException()
        .isThrownBy(() -> opened(client))
        .withMessageContaining("returned while what it proceeded with was under way");
    assertThat(open).as("the answer that was returned").hasValue(0);
    gate.countDown();

    assertThat(late.get().streamed()).isTrue();
    Until.holds(() -> open.get() == 0);
  }

  private InputStream counted() {
    open.incrementAndGet();
    return new Counted();
  }
}
