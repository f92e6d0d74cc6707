package dev.ovend.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Cancellation;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Response;
import dev.ovend.core.TransportException;
import dev.ovend.testing.ManualTicker;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Answers that are handed over as they arrive. */
abstract class StreamContract extends HttpClientContract {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc";

  private RawServer half() throws IOException {
    return server(connection -> {
      connection.readRequest();
      connection.write(HEAD);
      connection.awaitEnd();
    });
  }

  @Test
  void stream_body_isReadAsItArrives() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write(HEAD);
          read.await();
          connection.write("def");
          connection.awaitEnd();
        });
    HttpClient client = client(server);

    try (Response response = client.send(get(), streaming(new Cancellation()))) {
      InputStream body = response.stream();
      assertThat(response.streamed()).isTrue();
      assertThat(response.timings().bodyNanos()).isEqualTo(-1);
      assertThat(new String(body.readNBytes(3), UTF_8)).isEqualTo("abc");
      assertThat(client.connections().inFlight()).isEqualTo(1);
      read.countDown();
      assertThat(new String(body.readAllBytes(), UTF_8)).isEqualTo("def");
      assertThat(body.read()).isEqualTo(-1);
    }

    assertThat(client.connections().inFlight()).isZero();
    assertThat(client.connections().idle()).isEqualTo(1);
  }

  @Test
  void stream_errorWhoseBodyNeverEnds_endsWithTheAttemptsTime() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 503 Busy\r\nContent-Length: 6\r\n\r\nabc");
          arrived.countDown();
          connection.awaitEnd();
        });
    HttpClient client = client(Setup.of(server.uri()).ticker(ticker));
    Sending sending = Sending.start(client, get(), timed(LONG, SHORT, LONG).streamed());
    arrived.await();

    ticker.advance(SHORT);

    assertThat(sending.failure())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("no complete answer within 200 ms");
    until(() -> client.connections().inFlight() == 0);
  }

  @Test
  void stream_error_isReadWhole() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 404 No\r\nContent-Length: 6\r\n\r\nabcdef");
          connection.awaitEnd();
        });

    Response response = client(server).send(get(), streaming(new Cancellation()));

    assertThat(response.streamed()).isFalse();
    assertThat(text(response)).isEqualTo("abcdef");
  }

  @Test
  void close_early_freesSlotAndConnection() throws Exception {
    HttpClient client = client(Setup.of(half().uri()).maxInFlight(1));

    for (int i = 0; i < 3; i++) {
      Response response = client.send(get(), streaming(new Cancellation()));
      assertThat(response.stream().read()).isEqualTo('a');
      response.close();
      response.close();
      assertThat(client.connections().inFlight()).isZero();
      assertThatThrownBy(() -> response.stream().read())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("closed");
    }
    assertThat(client.connections().total()).isZero();
  }

  @Test
  void read_bodyCutShort_saysSo() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write(HEAD);
        });

    try (Response response = client(server).send(get(), streaming(new Cancellation()))) {
      assertThatThrownBy(() -> response.stream().readAllBytes())
          .isInstanceOf(IOException.class)
          .hasMessageContainingAll(
              "GET /users/@me to 127.0.0.1:" + server.port(),
              "reading the answer's body",
              "the answer is incomplete");
    }
  }

  @Test
  void read_afterCancel_fails() throws Exception {
    Cancellation cancellation = new Cancellation();
    try (Response response = client(half()).send(get(), streaming(cancellation))) {
      assertThat(response.stream().readNBytes(3)).hasSize(3);

      cancellation.cancel();

      assertThatThrownBy(() -> response.stream().read())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("cancelled");
    }
  }

  @Test
  void read_whileTheTransportIsClosed_fails() throws Exception {
    HttpClient client = client(half());
    try (Response response = client.send(get(), streaming(new Cancellation()))) {
      assertThat(response.stream().readNBytes(3)).hasSize(3);

      client.close();

      assertThatThrownBy(() -> response.stream().read())
          .isInstanceOf(IOException.class)
          .hasMessage("transport: closed");
    }
  }

  @Test
  void stream_largerThanTheLimitInMemory_isNotBounded() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.answer("x".repeat(5000));
        });
    HttpClient client = client(Setup.of(server.uri()).maxResponseBytes(10));

    try (Response response = client.send(get(), streaming(new Cancellation()))) {
      assertThat(response.stream().readAllBytes()).hasSize(5000);
    }
  }

  @Test
  void read_nothingArrivesForTooLong_fails() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          connection.write(HEAD);
          answered.countDown();
          connection.awaitEnd();
        });

    try (Response response =
        client(server).send(postUntil(answered), timed(LONG, LONG, SHORT).streamed())) {
      assertThat(response.stream().readNBytes(3)).hasSize(3);

      assertThatThrownBy(() -> response.stream().read())
          .isInstanceOf(IOException.class)
          .hasMessageContainingAll(
              "while reading the answer's body: nothing moved for too long",
              "the answer is incomplete");
    }
  }

  @Test
  void read_bytesKeepComing_takesAsLongAsItTakes() throws Exception {
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
          for (int i = 0; i < 5; i++) {
            LockSupport.parkNanos(Duration.ofMillis(450).toNanos());
            connection.write("x");
          }
          connection.awaitEnd();
        });
    Duration less = Duration.ofSeconds(2);

    try (Response response = client(server).send(get(), timed(LONG, less, less).streamed())) {
      assertThat(response.stream().readAllBytes()).hasSize(5);
    }
  }

  @Test
  void stream_halfAGigabyte_arrivesNoFasterThanItIsRead() throws Exception {
    long size = 512L * 1024 * 1024;
    AtomicLong written = new AtomicLong();
    RawServer server =
        server(connection -> {
          connection.readRequest();
          connection.write("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n");
          byte[] chunk = new byte[1 << 16];
          while (written.get() < size) {
            connection.out().write(chunk);
            written.addAndGet(chunk.length);
          }
          connection.awaitEnd();
        });

    try (Response response = client(server).send(get(), streaming(new Cancellation()))) {
      long read = 0;
      long ahead = 0;
      byte[] chunk = new byte[1 << 16];
      int count;
      while ((count = response.stream().read(chunk)) >= 0) {
        read += count;
        ahead = Math.max(ahead, written.get() - read);
      }
      assertThat(read).isEqualTo(size);
      assertThat(ahead).isLessThan(32L * 1024 * 1024);
    }
  }
}
