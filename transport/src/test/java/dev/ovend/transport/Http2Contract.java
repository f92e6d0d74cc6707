package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.ANSWERED;
import static dev.ovend.core.FailurePhase.NOT_SENT;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.Timings;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams that share a connection: limits, refusals, connections that go away. */
abstract class Http2Contract extends HttpClientContract {

  private final AtomicInteger processed = new AtomicInteger();

  private HttpClient http2(RawServer server) {
    return client(Setup.of(server.uri()).http2());
  }

  private static Request upload() {
    return post(Body.multipart(List.of(Part.file(0, "f", ContentSource.of(new byte[100])))));
  }

  @Test
  void send_overTls_agreesOnHttp2() throws Exception {
    HeldCertificate held =
        new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
    HandshakeCertificates certificates =
        new HandshakeCertificates.Builder()
            .heldCertificate(held)
            .addTrustedCertificate(held.certificate())
            .build();
    MockWebServer web = closing(new MockWebServer());
    web.useHttps(certificates.sslSocketFactory());
    web.enqueue(new MockResponse.Builder().body("hi").build());
    web.start();
    URI base = URI.create("https://localhost:" + web.getPort());

    Timings timings =
        client(Setup.of(base).trust(certificates)).send(upload(), attempt()).timings();

    assertThat(timings.protocol()).isEqualTo("h2");
    assertThat(timings.tlsNanos()).isPositive();
    assertThat(timings.connectNanos()).isGreaterThanOrEqualTo(timings.tlsNanos());
    assertThat(web.takeRequest().getBodySize()).isGreaterThan(100);
  }

  @Test
  void send_moreThanTheStreamLimit_allAreAnsweredOnce() throws Exception {
    int limit = 16;
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, limit);
          Semaphore streams = new Semaphore(limit);
          while (true) {
            int stream = http2.readRequest();
            if (!streams.tryAcquire()) {
              http2.reset(stream, RawHttp2.REFUSED_STREAM);
              continue;
            }
            processed.incrementAndGet();
            Thread.ofVirtual().start(() -> answer(http2, stream, streams));
          }
        });
    HttpClient client = http2(server);

    for (int round = 0; round < 4; round++) {
      List<Sending> sendings =
          Stream.generate(() -> Sending.start(client, upload(), attempt())).limit(64).toList();
      for (Sending sending : sendings) {
        assertThat(text(sending.response())).isEqualTo("hi");
      }
    }

    assertThat(processed).hasValue(4 * 64);
  }

  private static void answer(RawHttp2 http2, int stream, Semaphore streams) {
    try {
      http2.answerHeadersOnly(stream);
      streams.release();
      http2.answer(stream, "hi");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void send_whileConnectionsGoAway_nothingIsLostOrDoubled() throws Exception {
    int perConnection = 50;
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          int last = Integer.MAX_VALUE;
          for (int i = 1; true; i++) {
            int stream = http2.readRequest();
            if (i == perConnection) {
              last = http2.lastStream();
              http2.goAway(last);
            }
            if (stream <= last) {
              processed.incrementAndGet();
              http2.answer(stream, "hi");
            }
          }
        });
    HttpClient client = client(Setup.of(server.uri()).http2().maxInFlight(64));

    List<Sending> sendings =
        Stream.generate(() -> Sending.start(client, upload(), attempt())).limit(400).toList();
    for (Sending sending : sendings) {
      assertThat(text(sending.response())).isEqualTo("hi");
    }

    assertThat(processed).hasValue(400);
    assertThat(server.accepted()).isGreaterThanOrEqualTo(400 / perConnection);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void send_connectionLostUnderManyRequests_failuresHaveOneCause(boolean reset) throws Exception {
    HttpClient client =
        http2(
            server(connection -> {
              RawHttp2 http2 = new RawHttp2(connection, 100);
              http2.answer(http2.readRequest(), "hi");
              for (int i = 0; i < 20; i++) {
                http2.readRequest();
              }
              if (reset) {
                connection.reset();
              }
            }));
    assertThat(text(client.send(get(), attempt()))).isEqualTo("hi");

    assertThat(causes(client)).hasSize(1);
  }

  @Test
  void send_streamsResetAlone_failuresHaveCausesOfTheirOwn() throws Exception {
    HttpClient client =
        http2(
            server(connection -> {
              RawHttp2 http2 = new RawHttp2(connection, 100);
              http2.answer(http2.readRequest(), "hi");
              List<Integer> streams = new ArrayList<>();
              while (streams.size() < 20) {
                streams.add(http2.readRequest());
              }
              for (int stream : streams) {
                http2.reset(stream, RawHttp2.INTERNAL_ERROR);
              }
              http2.readRequest(); // none comes before the client closes the connection
            }));
    assertThat(text(client.send(get(), attempt()))).isEqualTo("hi");

    assertThat(causes(client)).hasSize(20);
  }

  private static Set<Throwable> causes(HttpClient client) throws Exception {
    List<Sending> sendings =
        Stream.generate(() -> Sending.start(client, get(), attempt())).limit(20).toList();
    Set<Throwable> causes = new HashSet<>();
    for (Sending sending : sendings) {
      assertThat(sending.failure()).isInstanceOf(TransportException.class);
      causes.add(sending.failure().getCause());
    }
    return causes;
  }

  @Test
  void send_streamRefused_isSentAgainFromTheSource() throws Exception {
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          http2.reset(http2.readRequest(), RawHttp2.REFUSED_STREAM);
          while (true) {
            int stream = http2.readRequest();
            processed.incrementAndGet();
            http2.answer(stream, "hi");
          }
        });

    assertThat(text(http2(server).send(upload(), attempt()))).isEqualTo("hi");

    assertThat(processed).hasValue(1);
  }

  @Test
  void send_streamAlwaysRefused_isNotSent() throws Exception {
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          while (true) {
            http2.reset(http2.readRequest(), RawHttp2.REFUSED_STREAM);
          }
        });

    TransportException failure =
        (TransportException) Sending.start(http2(server), post(), attempt()).failure();

    assertThat(failure.phase()).isEqualTo(NOT_SENT);
    assertThat(failure).hasMessageContainingAll("REFUSED_STREAM", "safe to send it again");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_streamReset_isUnansweredOrAnsweredAndNotRepeated(boolean answered) throws Exception {
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          while (true) {
            int stream = http2.readRequest();
            processed.incrementAndGet();
            if (answered) {
              http2.answerHeadersOnly(stream);
            }
            http2.reset(stream, RawHttp2.INTERNAL_ERROR);
          }
        });

    TransportException failure =
        (TransportException) Sending.start(http2(server), post(), attempt()).failure();

    assertThat(failure).hasMessageContaining("INTERNAL_ERROR");
    if (answered) {
      // The reset may overtake the headers inside the client.
      assertThat(failure.phase()).isIn(UNANSWERED, ANSWERED);
    } else {
      assertThat(failure.phase()).isEqualTo(UNANSWERED);
    }
    assertThat(processed).hasValue(1);
  }

  @Test
  void send_connectionLost_isUnansweredAndNotRepeated() throws Exception {
    RawServer server =
        server(connection -> {
          new RawHttp2(connection, 100).readRequest();
          processed.incrementAndGet();
        });

    TransportException failure =
        (TransportException) Sending.start(http2(server), post(), attempt()).failure();

    assertThat(failure.phase()).isEqualTo(UNANSWERED);
    assertThat(processed).hasValue(1);
  }

  @Test
  void send_idleConnectionLost_isSentOnceOnAnother() throws Exception {
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          http2.answer(http2.readRequest(), "hi");
          processed.incrementAndGet();
        });
    HttpClient client = http2(server);

    for (Request request : List.of(get(), post(), post())) {
      assertThat(text(client.send(request, attempt()))).isEqualTo("hi");
      server.awaitClosed();
      until(() -> client.connections().total() == 0 || client.connections().idle() == 1);
    }

    assertThat(processed).hasValue(3);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_oneInterrupted_leavesTheOthersOnItsConnectionAlone(boolean virtual) throws Exception {
    CountDownLatch arrived = new CountDownLatch(8);
    CountDownLatch release = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          RawHttp2 http2 = new RawHttp2(connection, 100);
          http2.answer(http2.readRequest(), "first");
          int[] streams = new int[8];
          for (int i = 0; i < 8; i++) {
            streams[i] = http2.readRequest();
            arrived.countDown();
          }
          release.await();
          for (int stream : streams) {
            http2.answer(stream, "hi");
          }
          connection.awaitEnd();
        });
    HttpClient client = http2(server);
    client.send(get(), attempt());
    Thread.Builder builder = virtual ? Thread.ofVirtual() : Thread.ofPlatform().daemon();
    List<Sending> sendings =
        Stream.generate(
                () -> Sending.start(builder, client, upload(), interruptible(new Cancellation())))
            .limit(8)
            .toList();
    arrived.await();

    for (Sending interrupted : sendings.subList(0, 4)) {
      interrupted.thread().interrupt();
      assertThat(interrupted.failure()).isInstanceOf(CancelledException.class);
      assertThat(interrupted.interrupted()).isTrue();
    }
    release.countDown();

    for (Sending undisturbed : sendings.subList(4, 8)) {
      assertThat(text(undisturbed.response())).isEqualTo("hi");
    }
    assertThat(server.accepted()).isEqualTo(1);
  }
}
