package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.ANSWERED;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.ContentException;
import dev.ovend.core.HttpClient;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are cut short, endless, too large, too slow, or no answers. */
abstract class BrokenAnswerContract extends HttpClientContract {

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
  void send_statusLineOfControlCharacters_isQuotedEscapedAndCutEverywhere() throws Exception {
    HttpClient client =
        client(
            server(connection -> {
              connection.readRequest();
              connection.write("HTTP/1.1 20\u001b[31m\t" + "x".repeat(10_000) + "\r\n\r\n");
              connection.awaitEnd();
            }));

    TransportException failure = failure(client, get(), attempt());

    check(failure, UNANSWERED, "\\u001b[31m\\u0009xxx");
    for (Throwable each = failure; each != null; each = each.getCause()) {
      assertThat(each.toString()).hasSizeLessThan(600).doesNotContain("\u001b", "\t");
    }
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
  void send_bodyLargerThanAllowed_isAFailureOfThisProgram(String framing) throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          String head = "HTTP/1.1 200 OK\r\n" + framing + "\r\n\r\n";
          connection.write(head + (framing.startsWith("T") ? "7d1\r\n" : "") + "z".repeat(2001));
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).maxResponseBytes(2000));

    assertThatThrownBy(() -> client.send(get(), attempt()))
        .hasMessageContainingAll("larger than 2000 bytes", "raise maxResponseBytes or stream")
        .isInstanceOfSatisfying(
            ContentException.class, e -> assertThat(e.phase()).isEqualTo(ANSWERED));
  }

  @Test
  void send_bodyThatStalls_isAnswered() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhal");
          answered.countDown();
          connection.awaitEnd();
        });

    check(
        failure(client(Setup.of(server.uri()).readTimeout(SHORT)), postUntil(answered), attempt()),
        ANSWERED,
        "nothing moved for too long");
  }

  @Test
  void send_bodyThatTakesTooLong_isAnswered() throws Exception {
    int moreThanSocketsHold = 32 << 20;
    CountDownLatch mostlyRead = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write(
              "HTTP/1.1 200 OK\r\nContent-Length: " + (moreThanSocketsHold + 1) + "\r\n\r\n");
          connection.out().write(new byte[moreThanSocketsHold]);
          mostlyRead.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).ticker(ticker));
    Sending sending = Sending.start(client, get(), attempt(SHORT));
    mostlyRead.await();

    ticker.advance(SHORT);

    assertThat(sending.failure())
        .hasMessageContaining("no complete answer within 200 ms")
        .isInstanceOfSatisfying(
            TransportException.class, e -> assertThat(e.phase()).isEqualTo(ANSWERED));
  }

  @Test
  void send_slowBodyThatMoves_outlivesTheReadTimeout() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
          for (int i = 0; i < 5; i++) {
            assertThat(never.await(450, TimeUnit.MILLISECONDS)).isFalse();
            connection.write("x");
          }
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).readTimeout(Duration.ofSeconds(2)));

    assertThat(text(client.send(get(), attempt()))).isEqualTo("xxxxx");
  }
}
