package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.testing.ManualTicker;
import java.io.FilterInputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts end at once when they are told to, wherever they are, and leave nothing behind. */
abstract class StoppingContract extends HttpClientContract {

  private @Nullable Response holder;
  private final CountDownLatch reached = new CountDownLatch(1);

  /** Where an attempt stands when it is stopped. */
  enum Where {
    SLOT,
    TLS,
    UPLOAD,
    ANSWER,
    BODY
  }

  /** How it is stopped. */
  enum How {
    CANCEL,
    CANCEL_SHIELDED,
    INTERRUPT_PLATFORM,
    INTERRUPT_VIRTUAL,
    CLOSE,
    CLOSE_SHIELDED
  }

  static Stream<Arguments> everyWhereAndHow() {
    return Stream.of(Where.values())
        .flatMap(where -> Stream.of(How.values()).map(how -> Arguments.of(where, how)));
  }

  private HttpClient clientStuck(Where where) throws Exception {
    RawServer server = server(connection -> serve(where, connection));
    if (where == Where.TLS) {
      return client(Setup.of(URI.create("https://127.0.0.1:" + server.port())));
    }
    HttpClient client = client(Setup.of(server.uri()).maxInFlight(where == Where.SLOT ? 1 : 8));
    if (where == Where.SLOT) {
      holder = client.send(get(), streaming(new Cancellation()));
    }
    return client;
  }

  private void serve(Where where, RawConnection connection) throws Exception {
    switch (where) {
      case TLS -> connection.in().read();
      case UPLOAD -> connection.readHead();
      case ANSWER -> connection.readRequest();
      case SLOT, BODY -> {
        connection.readRequest();
        connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbegin");
      }
    }
    reached.countDown();
    if (where == Where.UPLOAD) {
      new CountDownLatch(1).await();
    }
    connection.awaitEnd();
  }

  @ParameterizedTest
  @MethodSource("everyWhereAndHow")
  void send_stopped_endsAtOnce(Where where, How how) throws Exception {
    HttpClient client = clientStuck(where);
    Cancellation cancellation = new Cancellation();
    boolean inline = how == How.CANCEL || how == How.CLOSE;
    Attempt attempt = inline ? attempt(LONG, cancellation) : interruptible(cancellation);
    Request request = where == Where.UPLOAD ? post(endless()) : post();
    Thread.Builder thread =
        how == How.INTERRUPT_PLATFORM ? Thread.ofPlatform().daemon() : Thread.ofVirtual();

    Sending sending = Sending.start(thread, client, request, attempt);
    reached.await();
    until(() -> sending.thread().getState() != Thread.State.NEW);
    switch (how) {
      case CANCEL, CANCEL_SHIELDED -> cancellation.cancel();
      case INTERRUPT_PLATFORM, INTERRUPT_VIRTUAL -> sending.thread().interrupt();
      case CLOSE, CLOSE_SHIELDED -> client.close();
    }

    assertThat(sending.failure()).isInstanceOf(CancelledException.class);
    assertThat(sending.interrupted()).isEqualTo(how.name().startsWith("INTERRUPT"));
    client.close();
    if (holder != null) {
      holder.close();
    }
  }

  private static Body endless() {
    return Body.multipart(List.of(Part.file(0, "big", Sources.zeros(Long.MAX_VALUE / 2))));
  }

  @Test
  void send_cancelledBefore_sendsNothing() throws Exception {
    RawServer server = server(RawConnection::awaitEnd);
    HttpClient client = client(server);
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    for (Attempt attempt : List.of(attempt(LONG, cancellation), interruptible(cancellation))) {
      assertThatThrownBy(() -> client.send(get(), attempt))
          .isInstanceOf(CancelledException.class)
          .hasMessageContaining("GET /users/@me to 127.0.0.1:" + server.port() + ": cancelled");
    }
    assertThat(server.accepted()).isZero();
  }

  @Test
  void send_interruptedBefore_sendsNothingAndKeepsTheFlag() throws Exception {
    RawServer server = server(RawConnection::awaitEnd);
    HttpClient client = client(server);

    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> client.send(get(), interruptible(new Cancellation())))
        .isInstanceOf(CancelledException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.accepted()).isZero();
  }

  @Test
  void send_afterClose_sendsNothing() throws Exception {
    RawServer server = server(RawConnection::awaitEnd);
    HttpClient client = client(server);

    client.close();
    client.close();

    for (Attempt attempt : List.of(attempt(), interruptible(new Cancellation()))) {
      assertThatThrownBy(() -> client.send(get(), attempt))
          .isInstanceOf(CancelledException.class)
          .hasMessage("transport: closed");
    }
    assertThat(server.accepted()).isZero();
  }

  @Test
  void send_interruptedWhileTheSourceBlocks_doesNotWaitForIt() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    ContentSource blocking =
        () ->
            new Closing(closed) {
              @Override
              public int read(byte[] target, int offset, int length) {
                reading.countDown();
                awaitUninterruptibly(release);
                return -1;
              }
            };
    HttpClient client = client(server(RawConnection::awaitEnd));
    Sending sending =
        Sending.start(
            client,
            post(Body.multipart(List.of(Part.file(0, "slow", blocking)))),
            interruptible(new Cancellation()));
    reading.await();

    sending.thread().interrupt();

    assertThat(sending.failure()).isInstanceOf(CancelledException.class);
    until(() -> client.connections().inFlight() == 0);
    assertThat(closed.getCount()).isEqualTo(1);
    release.countDown();
    closed.await();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_sourceBlocksUntilTheTimeIsOver_namesItAndFreesTheSlot(boolean interruptible)
      throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ManualTicker ticker = new ManualTicker();
    ContentSource blocking =
        Sources.each(() -> {
          reading.countDown();
          awaitUninterruptibly(release);
          return -1;
        });
    HttpClient client =
        client(Setup.of(server(RawConnection::awaitEnd).uri()).ticker(ticker).maxInFlight(1));
    Attempt attempt = attempt(LONG);
    Sending sending =
        Sending.start(
            client,
            post(Body.multipart(List.of(Part.file(0, "slow", blocking)))),
            interruptible ? attempt.shielded() : attempt);
    reading.await();

    ticker.advance(LONG);

    assertThat(sending.failure())
        .isInstanceOf(ContentException.class)
        .hasMessageContaining("files[0] slow: gave nothing more within 20,000 ms");
    until(() -> client.connections().inFlight() == 0);
    release.countDown();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void send_cancelledWhileTheSourceOpens_closesWhatItOpenedLater(boolean interruptible)
      throws Exception {
    CountDownLatch opening = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Cancellation cancellation = new Cancellation();
    ContentSource slow =
        () -> {
          opening.countDown();
          awaitUninterruptibly(release);
          return new Closing(closed);
        };
    HttpClient client = client(server(RawConnection::awaitEnd));
    Sending sending =
        Sending.start(
            client,
            post(Body.multipart(List.of(Part.file(0, "slow", slow)))),
            interruptible ? interruptible(cancellation) : attempt(LONG, cancellation));
    opening.await();

    cancellation.cancel();

    assertThat(sending.failure()).isInstanceOf(CancelledException.class);
    until(() -> client.connections().inFlight() == 0);
    release.countDown();
    closed.await();
  }

  /** Tells when it is closed. */
  private static class Closing extends FilterInputStream {
    private final CountDownLatch closed;

    Closing(CountDownLatch closed) {
      super(nullInputStream());
      this.closed = closed;
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }

  static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void send_afterOthersWereCancelled_findsAFreeSlot() throws Exception {
    CountDownLatch first = new CountDownLatch(3);
    RawServer server =
        server(connection -> {
          connection.readRequest();
          first.countDown();
          if (first.getCount() > 0 || connection.number() <= 3) {
            connection.awaitEnd();
          }
          connection.answer("hi");
        });
    HttpClient client = client(Setup.of(server.uri()).maxInFlight(3));
    Cancellation cancellation = new Cancellation();
    List<Sending> stuck =
        Stream.generate(() -> Sending.start(client, get(), attempt(LONG, cancellation)))
            .limit(6)
            .toList();
    first.await();

    cancellation.cancel();

    for (Sending each : stuck) {
      assertThat(each.failure()).isInstanceOf(CancelledException.class);
    }
    assertThat(text(client.send(get(), attempt()))).isEqualTo("hi");
  }
}
