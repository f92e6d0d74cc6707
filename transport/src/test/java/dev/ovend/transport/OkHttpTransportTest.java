package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.NOT_SENT;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Attempt;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.Token;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the OkHttp transport does or promises. */
@Timeout(30)
class OkHttpTransportTest {

  private static final URI SOMEWHERE = URI.create("http://api.test:1/");

  private final CountDownLatch resolving = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void releaseResolver() {
    release.countDown();
  }

  private OkHttpTransport unresolved(Ticker ticker) {
    return OkHttpTransport.builder(SOMEWHERE)
        .allowPlainHttp()
        .resolver(this::hang)
        .ticker(ticker)
        .build();
  }

  private List<InetAddress> hang(String host) throws UnknownHostException {
    resolving.countDown();
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new UnknownHostException(host);
  }

  private static Attempt attempt(boolean interruptible, Cancellation cancellation) {
    Attempt attempt = HttpClientContract.attempt(HttpClientContract.LONG, cancellation);
    return interruptible ? attempt.shielded() : attempt;
  }

  @Test
  void send_unknownHost_isNotSent() {
    try (OkHttpTransport transport =
        OkHttpTransport.builder(SOMEWHERE)
            .allowPlainHttp()
            .resolver(host -> {
              throw new UnknownHostException(host);
            })
            .build()) {
      assertThatThrownBy(
              () -> transport.send(HttpClientContract.get(), HttpClientContract.attempt()))
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.phase()).isEqualTo(NOT_SENT))
          .hasMessageContainingAll(
              "GET /users/@me to api.test:1: failed after",
              "while looking up the host: the host is unknown; check its name");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_cancelledWhileTheHostIsLookedUp_endsAtOnce(boolean interruptible) throws Exception {
    try (OkHttpTransport transport = unresolved(Ticker.system())) {
      Cancellation cancellation = new Cancellation();
      Sending sending =
          Sending.start(transport, HttpClientContract.get(), attempt(interruptible, cancellation));
      resolving.await();

      cancellation.cancel();

      assertThat(sending.failure())
          .isInstanceOf(CancelledException.class)
          .hasMessageContaining("while looking up the host");
      HttpClientContract.until(() -> transport.connections().inFlight() == 0);
    }
  }

  @Test
  void send_lookupTakesTooLong_isNotSent() throws Exception {
    ManualTicker ticker = new ManualTicker();
    Duration time = Duration.ofMillis(100);
    try (OkHttpTransport transport = unresolved(ticker)) {
      Sending sending =
          Sending.start(transport, HttpClientContract.get(), HttpClientContract.attempt(time));
      resolving.await();

      ticker.advance(time);

      assertThat(sending.failure())
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.phase()).isEqualTo(NOT_SENT))
          .hasMessageContaining("within 100 ms, ended while looking up the host");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_timeoutByTheTicker_countsFromTheBeginning(boolean interruptible) throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    try (RawServer server =
            new RawServer(connection -> {
              connection.readRequest();
              arrived.countDown();
              connection.awaitEnd();
            });
        OkHttpTransport transport = OkHttpTransport.builder(server.uri()).ticker(ticker).build()) {
      Sending sending =
          Sending.start(
              transport, HttpClientContract.post(), attempt(interruptible, new Cancellation()));
      arrived.await();
      ticker.advance(HttpClientContract.LONG.minusNanos(1));
      assertThat(sending.thread().isAlive()).isTrue();

      ticker.advance(Duration.ofNanos(1));

      assertThat(sending.failure())
          .isInstanceOfSatisfying(
              TransportException.class, e -> assertThat(e.phase()).isEqualTo(UNANSWERED))
          .hasMessageContaining("no complete answer within 20,000 ms");
      assertThat(ticker.pending()).isZero();
    }
  }

  @Test
  void send_inlineAndInterruptedAllTheSame_isCancelledAndKeepsTheFlag() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    try (RawServer server =
            new RawServer(connection -> {
              connection.readRequest();
              arrived.countDown();
              connection.awaitEnd();
            });
        OkHttpTransport transport = OkHttpTransport.builder(server.uri()).build()) {
      Sending sending =
          Sending.start(transport, HttpClientContract.get(), attempt(false, new Cancellation()));
      arrived.await();

      sending.thread().interrupt();

      assertThat(sending.failure())
          .isInstanceOf(CancelledException.class)
          .hasMessageContaining("the calling thread was interrupted");
      assertThat(sending.interrupted()).isTrue();
    }
  }

  @Test
  void send_apostropheInTheQuery_isPercentEncoded() throws Exception {
    Target target = Target.parse(HttpMethod.GET, "/users/@me?q=it's");
    try (RawServer server =
            new RawServer(connection -> connection.answer(connection.readRequest().line()));
        OkHttpTransport transport =
            OkHttpTransport.builder(server.uri()).userAgentSuffix("MyBot/1").build()) {
      assertThat(
              HttpClientContract.text(
                  transport.send(Request.of(target, Token.none()), HttpClientContract.attempt())))
          .isEqualTo("GET /api/v10/users/@me?q=it%27s HTTP/1.1");
    }
  }

  @Test
  void send_withUserAgentSuffix_appendsIt() throws Exception {
    try (RawServer server =
            new RawServer(connection ->
                connection.answer(String.valueOf(connection.readRequest().header("User-Agent"))));
        OkHttpTransport transport =
            OkHttpTransport.builder(server.uri()).userAgentSuffix(" MyBot/1.2 ").build()) {
      assertThat(
              HttpClientContract.text(
                  transport.send(HttpClientContract.get(), HttpClientContract.attempt())))
          .startsWith("DiscordBot (https://github.com/ovend/ovend, ")
          .endsWith(") MyBot/1.2");
    }
  }

  @Test
  void close_afterUse_leavesNoThreadThatKeepsTheJvmAlive() throws Exception {
    try (RawServer server =
        new RawServer(connection -> connection.answer(connection.readRequest().line()))) {
      URI base = URI.create("http://localhost:" + server.port());
      OkHttpTransport transport = OkHttpTransport.builder(base).build();
      transport.send(HttpClientContract.get(), attempt(true, new Cancellation()));

      transport.close();

      HttpClientContract.until(() -> threads().noneMatch(t -> t.getName().equals("ovend-dns")));
      assertThat(threads().filter(t -> t.getName().matches("(?i)(okhttp|ovend).*")))
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void connection_idleForLongerThanItIsKept_isClosed() throws Exception {
    try (RawServer server =
            new RawServer(connection -> {
              connection.answer(connection.readRequest().line());
              connection.awaitEnd();
            });
        OkHttpTransport transport =
            OkHttpTransport.builder(server.uri()).keepAlive(Duration.ofMillis(50)).build()) {
      transport.send(HttpClientContract.get(), HttpClientContract.attempt());

      HttpClientContract.until(() -> transport.connections().total() == 0);
      server.awaitClosed();
    }
  }

  private static Stream<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream();
  }
}
