package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.ANSWERED;
import static dev.ovend.core.FailurePhase.NOT_SENT;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ovend.core.Attempt;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpClient;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.core.TransportException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far an attempt had come when it failed, and that it is not put on the wire twice. */
abstract class FailureContract extends HttpClientContract {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final String SECRET = "aW50ZXJhY3Rpb246c2VjcmV0LXRva2Vu";

  private final AtomicInteger requests = new AtomicInteger();

  private static TransportException failure(HttpClient client, Request request, Attempt attempt) {
    return catchThrowableOfType(TransportException.class, () -> client.send(request, attempt));
  }

  private static void check(TransportException failure, FailurePhase phase, String... parts) {
    assertThat(failure).isNotNull();
    assertThat(failure.phase()).as(failure.getMessage()).isEqualTo(phase);
    for (String part : parts) {
      assertThat(failure).hasMessageContaining(part);
    }
  }

  @Test
  void send_nobodyListens_isNotSent() throws Exception {
    RawServer gone = server(connection -> {});
    gone.close();

    TransportException failure = failure(client(gone), post(), attempt());

    check(
        failure,
        NOT_SENT,
        "POST /channels/{channel.id}/messages to 127.0.0.1:" + gone.port(),
        "while connecting",
        "refused; check address, port and firewall",
        "(not sent; it is safe to send it again)");
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
    HttpClient client =
        client(
            server(connection -> {
              connection.readRequest();
              connection.awaitEnd();
            }));

    check(
        failure(client, get(), attempt(SHORT)),
        UNANSWERED,
        "no complete answer within 200 ms",
        "waiting for the answer");
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

    check(failure(client, get(), attempt(SHORT)), NOT_SENT, "waiting for a free slot");

    assertThat(server.accepted()).isEqualTo(1);
    client.close();
    first.failure();
  }

  @Test
  void send_noTlsInTime_isNotSent() throws Exception {
    RawServer server = server(RawConnection::awaitEnd);
    HttpClient client = client(Setup.of(https(server)));

    check(failure(client, post(), attempt(SHORT)), NOT_SENT, "in the TLS handshake");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhal",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhal\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nhal"
      })
  void send_bodyCutShortOrBroken_isAnswered(String answer) throws Exception {
    HttpClient client =
        client(
            server(connection -> {
              connection.readRequest();
              connection.write(answer);
            }));

    check(failure(client, post(), attempt()), ANSWERED, "reading the answer's body");
  }

  @Test
  void send_notHttp_isUnanswered() throws Exception {
    HttpClient client =
        client(
            server(connection -> {
              connection.readRequest();
              connection.write("SMTP ready " + "x".repeat(10_000) + "\r\n\r\n");
              connection.awaitEnd();
            }));

    TransportException failure = failure(client, get(), attempt());

    check(failure, UNANSWERED);
    assertThat(failure.getMessage()).hasSizeLessThan(500);
  }

  @Test
  void send_endlessHeaders_isGivenUp() throws Exception {
    HttpClient client =
        client(
            server(connection -> {
              connection.readRequest();
              connection.write("HTTP/1.1 200 OK\r\n");
              while (true) {
                connection.write("X-More: " + "y".repeat(1000) + "\r\n");
              }
            }));

    check(failure(client, get(), attempt()), UNANSWERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 2001", "Transfer-Encoding: chunked"})
  void send_bodyLargerThanAllowed_isAnswered(String framing) throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          String head = "HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n";
          connection.write(head + (framing.startsWith("T") ? "7d1\r\n" : "") + "z".repeat(2001));
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).maxResponseBytes(2000));

    check(failure(client, get(), attempt()), ANSWERED, "larger than 2000 bytes", "stream");
  }

  @Test
  void send_bodyThatStalls_isAnswered() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhal");
          connection.awaitEnd();
        });

    check(
        failure(client(Setup.of(server.uri()).readTimeout(SHORT)), get(), attempt()),
        ANSWERED,
        "nothing moved for too long");
    check(
        failure(client(server), get(), attempt(SHORT)),
        ANSWERED,
        "no complete answer within 200 ms");
  }

  @Test
  void send_slowBodyThatMoves_outlivesTheReadTimeout() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
          for (int i = 0; i < 8; i++) {
            assertThat(never.await(150, TimeUnit.MILLISECONDS)).isFalse();
            connection.write("x");
          }
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).readTimeout(Duration.ofSeconds(1)));

    assertThat(text(client.send(get(), attempt()))).isEqualTo("xxxxxxxx");
  }

  @Test
  void send_anyFailure_tellsNoSecret() throws Exception {
    Target webhook = Target.of(HttpMethod.POST, "/webhooks/{}/{}", 123, SECRET);
    List<TransportException> failures = new ArrayList<>();
    for (String answer : List.of("", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nx", "huh\r\n")) {
      HttpClient client = client(failing(answer));
      failures.add(failure(client, Request.of(webhook, TOKEN), attempt()));
    }
    for (TransportException failure : failures) {
      for (Throwable each = failure; each != null; each = each.getCause()) {
        assertThat(each.toString()).doesNotContain(SECRET, "the-secret", "123");
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
