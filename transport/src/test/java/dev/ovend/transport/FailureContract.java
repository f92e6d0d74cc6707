package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.ANSWERED;
import static dev.ovend.core.FailurePhase.NOT_SENT;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Body;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an attempt had come when it failed, and that it is not put on the wire twice. */
abstract class FailureContract extends HttpClientContract {

  private static final String SECRET = "aW50ZXJhY3Rpb246c2VjcmV0LXRva2Vu";

  private final AtomicInteger requests = new AtomicInteger();

  @Test
  void send_nobodyListens_isNotSent() throws Exception {
    // A port that is bound, but not listened to, is taken by no other process.
    try (Socket silent = new Socket()) {
      silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort());

      TransportException failure = failure(client(Setup.of(address)), post(), attempt());

      check(
          failure,
          NOT_SENT,
          "POST /channels/{channel.id}/messages to 127.0.0.1:" + silent.getLocalPort(),
          "while connecting",
          "refused; check address, port and firewall",
          "(not sent; it is safe to send it again)");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_closedAfterTheRequest_isUnansweredAndNotRepeated(boolean reset) throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          requests.incrementAndGet();
          if (reset) {
            connection.reset();
          }
        });
    HttpClient client = client(server);

    for (Request request : List.of(get(), post())) {
      TransportException failure = failure(client, request, attempt());

      check(failure, UNANSWERED, "waiting for the answer", "may have acted on it");
    }
    assertThat(requests).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_pooledConnectionClosedWhileIdle_isSentOnceOnAnother(boolean reset) throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          requests.incrementAndGet();
          connection.answer("hi");
          if (reset) {
            connection.reset();
          }
        });
    HttpClient client = client(server);

    for (Request request : List.of(get(), get(), post(), post(), get())) {
      assertThat(text(client.send(request, attempt()))).isEqualTo("hi");
      server.awaitClosed();
    }

    assertThat(requests).hasValue(5);
    assertThat(server.accepted()).isEqualTo(5);
  }

  @Test
  void send_pooledConnectionClosedByTheRequest_isUnansweredAndNotRepeated() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.answer("hi");
          connection.readRequest();
          requests.incrementAndGet();
        });
    HttpClient client = client(server);
    client.send(get(), attempt());

    TransportException failure = failure(client, post(), attempt());

    check(failure, UNANSWERED);
    assertThat(requests).hasValue(1);
  }

  @Test
  void send_noAnswerInTime_isUnanswered() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    RawServer server =
        server(connection -> {
          connection.readRequest();
          arrived.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).ticker(ticker));
    Sending sending = Sending.start(client, get(), attempt(SHORT));
    arrived.await();

    ticker.advance(SHORT);

    check(
        transport(sending.failure()),
        UNANSWERED,
        "no complete answer within 200 ms",
        "waiting for the answer");
  }

  private static TransportException transport(Throwable failure) {
    assertThat(failure).isInstanceOf(TransportException.class);
    return (TransportException) failure;
  }

  @Test
  void send_nothingArrivesForTheReadTimeout_isUnanswered() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).readTimeout(SHORT));

    check(failure(client, get(), attempt()), UNANSWERED, "nothing moved for too long");
  }

  @Test
  void send_waitedForASlot_hasItsWholeTimeFromThereOn() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch arrivedSecond = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    RawServer server =
        server(connection -> {
          connection.readRequest();
          arrived.countDown();
          release.await();
          connection.answer("hi");
          connection.readRequest();
          arrivedSecond.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).maxInFlight(1).ticker(ticker));
    Sending first = Sending.start(client, get(), attempt());
    arrived.await();
    Sending second = Sending.start(client, get(), timed(LONG, SHORT, LONG));
    until(() -> second.thread().getState() == Thread.State.WAITING);
    ticker.advance(SHORT);
    release.countDown();
    assertThat(text(first.response())).isEqualTo("hi");
    arrivedSecond.await();
    ticker.advance(SHORT.minusNanos(1));
    assertThat(second.thread().isAlive()).isTrue();

    ticker.advance(Duration.ofNanos(1));

    assertThat(second.failure())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no complete answer within 200 ms, ended while waiting for");
  }

  @Test
  void send_answerStalls_endsLongBeforeTheAttemptsTime() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc");
          answered.countDown();
          connection.awaitEnd();
        });

    check(
        failure(client(server), postUntil(answered), timed(LONG, LONG, SHORT)),
        ANSWERED,
        "while reading the answer's body: nothing moved for too long");
  }

  @Test
  void send_uploadStalls_endsLongBeforeTheAttemptsTime() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.readHead();
          end.await();
        });
    Body endless = Body.multipart(List.of(Part.file(0, "f", Sources.zeros(Long.MAX_VALUE / 2))));

    check(
        failure(client(server), post(endless), timed(LONG, LONG, SHORT)),
        UNANSWERED,
        "while sending the request: nothing moved for too long");
    end.countDown();
  }

  @Test
  void send_noSlotInTime_isNotSent() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.readRequest();
          arrived.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).maxInFlight(1));
    Sending first = Sending.start(client, get(), attempt());
    arrived.await();

    check(
        failure(client, get(), attempt(SHORT)),
        NOT_SENT,
        "no connection became free within 200 ms: 1 attempts in flight, 1 allowed",
        "close streamed answers that are done with, or raise maxInFlight",
        "not sent");

    assertThat(server.accepted()).isEqualTo(1);
    client.close();
    first.failure();
  }

  @Test
  void send_noTlsInTime_isNotSent() throws Exception {
    CountDownLatch greeted = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    RawServer server =
        server(connection -> {
          assertThat(connection.in().read()).isNotNegative();
          greeted.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(https(server)).ticker(ticker));
    Sending sending = Sending.start(client, post(), attempt(SHORT));
    greeted.await();

    ticker.advance(SHORT);

    check(transport(sending.failure()), NOT_SENT, "in the TLS handshake");
  }

  @Test
  void send_closedInTheTlsHandshake_isNotSent() throws Exception {
    RawServer server = server(connection -> connection.in().read());
    HttpClient client = client(Setup.of(https(server)));

    check(failure(client, post(), attempt()), NOT_SENT, "in the TLS handshake");
  }

  private static URI https(RawServer server) {
    return URI.create("https://127.0.0.1:" + server.port());
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "elsewhere.example"})
  void send_certificateNotTrustedOrOfAnotherHost_isNotSent(String name) throws Exception {
    HeldCertificate held = new HeldCertificate.Builder().addSubjectAlternativeName(name).build();
    HandshakeCertificates server =
        new HandshakeCertificates.Builder().heldCertificate(held).build();
    HandshakeCertificates trusting =
        new HandshakeCertificates.Builder().addTrustedCertificate(held.certificate()).build();
    MockWebServer web = closing(new MockWebServer());
    web.useHttps(server.sslSocketFactory());
    web.start();
    Setup setup = Setup.of(URI.create("https://localhost:" + web.getPort()));
    HttpClient client = client(name.equals("localhost") ? setup : setup.trust(trusting));

    TransportException failure = failure(client, post(), attempt());

    check(failure, NOT_SENT, "check the trusted certificates");
    assertThat(web.getRequestCount()).isZero();
  }

  @Test
  void send_anyFailure_tellsNoSecret() throws Exception {
    Target webhook = Target.of(HttpMethod.POST, "/webhooks/{}/{}", 987654321987L, SECRET);
    List<TransportException> failures = new ArrayList<>();
    for (String answer : List.of("", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nx", "huh\r\n")) {
      HttpClient client = client(failing(answer));
      failures.add(failure(client, Request.of(webhook, TOKEN), attempt()));
    }
    for (TransportException failure : failures) {
      for (Throwable each = failure; each != null; each = each.getCause()) {
        assertThat(each.toString()).doesNotContain(SECRET, "the-secret", "987654321987");
      }
    }
  }

  private RawServer failing(String answer) throws IOException {
    return server(connection -> {
      connection.readRequest();
      connection.write(answer);
    });
  }
}
