package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.BotToken;
import dev.ovend.core.Cancellation;
import dev.ovend.core.ContentSource;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Part;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.Token;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import okhttp3.tls.HandshakeCertificates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link HttpClient} must do, against real sockets. A transport passes the contract when
 * a subclass of each contract class does; after each test nothing may be in flight.
 */
@Timeout(30)
abstract class HttpClientContract {

  static final Token TOKEN = BotToken.of("MTIz.abc.the-secret-of-the-token");
  static final Duration LONG = Duration.ofSeconds(20);
  static final Duration SHORT = Duration.ofMillis(200);

  private final Deque<AutoCloseable> opened = new ArrayDeque<>();
  private final Deque<HttpClient> clients = new ArrayDeque<>();

  /** Makes the transport that is tested. */
  abstract HttpClient create(Setup setup);

  /** How a test needs its transport to be. */
  record Setup(
      URI base,
      Duration readTimeout,
      int maxInFlight,
      long maxResponseBytes,
      boolean http2PriorKnowledge,
      Ticker ticker,
      @Nullable HandshakeCertificates trust,
      @Nullable Proxy proxy) {

    static Setup of(URI base) {
      return new Setup(base, LONG, 256, 1 << 26, false, Ticker.system(), null, null);
    }

    Setup readTimeout(Duration to) {
      return new Setup(
          base, to, maxInFlight, maxResponseBytes, http2PriorKnowledge, ticker, trust, proxy);
    }

    Setup maxInFlight(int to) {
      return new Setup(
          base, readTimeout, to, maxResponseBytes, http2PriorKnowledge, ticker, trust, proxy);
    }

    Setup maxResponseBytes(long to) {
      return new Setup(
          base, readTimeout, maxInFlight, to, http2PriorKnowledge, ticker, trust, proxy);
    }

    Setup http2() {
      return new Setup(
          base, readTimeout, maxInFlight, maxResponseBytes, true, ticker, trust, proxy);
    }

    Setup ticker(Ticker to) {
      return new Setup(
          base, readTimeout, maxInFlight, maxResponseBytes, http2PriorKnowledge, to, trust, proxy);
    }

    Setup trust(HandshakeCertificates to) {
      return new Setup(
          base, readTimeout, maxInFlight, maxResponseBytes, http2PriorKnowledge, ticker, to, proxy);
    }

    Setup proxy(Proxy to) {
      return new Setup(
          base, readTimeout, maxInFlight, maxResponseBytes, http2PriorKnowledge, ticker, trust, to);
    }
  }

  @AfterEach
  final void closeEverything() throws Exception {
    for (HttpClient client : clients) {
      until(() -> client.connections().inFlight() == 0);
      client.close();
      until(() -> client.connections().total() == 0);
    }
    for (AutoCloseable each : opened) {
      each.close();
    }
    assertThat(Thread.interrupted()).as("an interrupt is left over").isFalse();
  }

  /** Waits for what another thread is about to do. */
  static void until(Callable<Boolean> condition) {
    await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(2)).until(condition);
  }

  final HttpClient client(Setup setup) {
    HttpClient client = create(setup);
    clients.push(client);
    return client;
  }

  final HttpClient client(RawServer server) {
    return client(Setup.of(server.uri()));
  }

  final RawServer server(RawServer.Script script) throws IOException {
    return closing(new RawServer(script));
  }

  final <T extends AutoCloseable> T closing(T resource) {
    opened.push(resource);
    return resource;
  }

  static Request get(String path) {
    return Request.of(Target.parse(HttpMethod.GET, path), Token.none());
  }

  static Request get() {
    return get("/users/@me");
  }

  static Request post(Body body) {
    Target target = Target.parse(HttpMethod.POST, "/channels/123/messages");
    return Request.of(target, Token.none()).withBody(body);
  }

  static Request post() {
    return post(Body.json("{}"));
  }

  /**
   * Returns a request that is complete when {@code answered} is down: an answer that is written
   * before has arrived when the client begins to wait for it.
   */
  static Request postUntil(CountDownLatch answered) {
    ContentSource source =
        Sources.each(() -> {
          StoppingContract.awaitUninterruptibly(answered);
          return -1;
        });
    return post(Body.multipart(List.of(Part.file(0, "f", source))));
  }

  static Attempt attempt() {
    return attempt(LONG, new Cancellation());
  }

  static Attempt attempt(Duration timeout) {
    return attempt(timeout, new Cancellation());
  }

  static Attempt attempt(Duration timeout, Cancellation cancellation) {
    return Attempt.first(timeout.toNanos(), cancellation);
  }

  static Attempt timed(Duration patience, Duration timeout, Duration stall) {
    return new Attempt(
        1,
        patience.toNanos(),
        timeout.toNanos(),
        stall.toNanos(),
        false,
        false,
        Priority.NORMAL,
        new Cancellation());
  }

  static Attempt interruptible(Cancellation cancellation) {
    return Attempt.first(LONG.toNanos(), cancellation).shielded();
  }

  static Attempt streaming(Cancellation cancellation) {
    return Attempt.first(LONG.toNanos(), cancellation).streamed();
  }

  static TransportException failure(HttpClient client, Request request, Attempt attempt) {
    return catchThrowableOfType(TransportException.class, () -> client.send(request, attempt));
  }

  static void check(TransportException failure, FailurePhase phase, String... parts) {
    assertThat(failure).isNotNull();
    assertThat(failure.phase()).as(failure.getMessage()).isEqualTo(phase);
    for (String part : parts) {
      assertThat(failure).hasMessageContaining(part);
    }
  }

  static String text(Response response) {
    return new String(response.bytes(), StandardCharsets.UTF_8);
  }
}
