package dev.ovend.transport;

import static dev.ovend.core.FailurePhase.NOT_SENT;
import static dev.ovend.core.FailurePhase.UNANSWERED;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ovend.core.Body;
import dev.ovend.core.ContentException;
import dev.ovend.core.ContentSource;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Part;
import dev.ovend.core.Request;
import dev.ovend.transport.RawConnection.RawRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Multipart bodies are exactly right, come from their sources each time, and are never held. */
abstract class BodyContract extends HttpClientContract {

  private static final int MIB = 1024 * 1024;

  private final BlockingQueue<RawRequest> requests = new LinkedBlockingQueue<>();

  private HttpClient answered() throws IOException {
    return client(
        server(connection -> {
          while (true) {
            requests.add(connection.readRequest());
            connection.answer("hi");
          }
        }));
  }

  private static Request multipart(Part... parts) {
    return post(Body.multipart(List.of(parts)));
  }

  private static String boundary(RawRequest request) {
    String type = Objects.requireNonNull(request.header("Content-Type"));
    assertThat(type).startsWith("multipart/form-data; boundary=");
    return type.substring(type.indexOf('=') + 1);
  }

  @Test
  void send_multipart_sendsEveryByteAsItShould() throws Exception {
    answered()
        .send(
            multipart(
                Part.payload("{\"content\":\"ü\"}".getBytes(UTF_8)),
                Part.file(0, "a \"b\" ü.png", ContentSource.of(new byte[] {0, 1, (byte) 255})),
                Part.file("file", "s.png", "image/png", ContentSource.of(new byte[0])),
                Part.field("name", "x\r\ny")),
            attempt());

    RawRequest request = requests.take();
    String line = "--" + boundary(request) + "\r\n";
    String disposition = "Content-Disposition: form-data; name=";
    String expected =
        line
            + disposition
            + "\"payload_json\"\r\nContent-Type: application/json\r\n\r\n{\"content\":\"ü\"}\r\n"
            + line
            + disposition
            + "\"files[0]\"; filename=\"a %22b%22 ü.png\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n\0\1@\r\n"
            + line
            + disposition
            + "\"file\"; filename=\"s.png\"\r\nContent-Type: image/png\r\n\r\n\r\n"
            + line
            + disposition
            + "\"name\"\r\n\r\nx\r\ny\r\n--"
            + boundary(request)
            + "--\r\n";
    String body = request.body().replace('\377', '@');
    assertThat(new String(body.getBytes(ISO_8859_1), UTF_8)).isEqualTo(expected);
    assertThat(request.header("Content-Length")).isEqualTo(String.valueOf(request.body().length()));
    assertThat(request.header("Transfer-Encoding")).isNull();
  }

  @Test
  void send_partOfUnknownLength_isSentInChunks() throws Exception {
    ContentSource unknown = () -> new ByteArrayInputStream("content".getBytes(UTF_8));

    answered().send(multipart(Part.file(3, "f", unknown)), attempt());

    RawRequest request = requests.take();
    assertThat(request.header("Transfer-Encoding")).isEqualTo("chunked");
    assertThat(request.header("Content-Length")).isNull();
    assertThat(request.body())
        .contains("name=\"files[3]\"; filename=\"f\"")
        .contains("\r\n\r\ncontent\r\n--")
        .endsWith("--\r\n");
  }

  @Test
  void send_again_readsTheSourceFromItsBeginningAndClosesIt() throws Exception {
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger closed = new AtomicInteger();
    ContentSource source =
        () -> {
          opened.incrementAndGet();
          return new ByteArrayInputStream("all of it".getBytes(UTF_8)) {
            @Override
            public void close() {
              closed.incrementAndGet();
            }
          };
        };
    HttpClient client = answered();
    Request request = multipart(Part.file(0, "f", source));

    client.send(request, attempt());
    client.send(request, attempt());

    assertThat(requests.take().body()).contains("\r\n\r\nall of it\r\n");
    assertThat(requests.take().body()).contains("\r\n\r\nall of it\r\n");
    assertThat(opened).hasValue(2);
    assertThat(closed).hasValue(2);
  }

  @Test
  void send_sourceThatCannotBeOpened_isNotSent() throws Exception {
    RawServer server = server(RawConnection::awaitEnd);
    AtomicInteger closed = new AtomicInteger();
    ContentSource fine =
        () ->
            new ByteArrayInputStream(new byte[1]) {
              @Override
              public void close() {
                closed.incrementAndGet();
              }
            };
    ContentSource missing =
        () -> {
          throw new IOException("no such file");
        };
    Request request = multipart(Part.file(0, "a", fine), Part.file(1, "b", missing));

    ContentException failure = failure(client(server), request);

    assertThat(failure.phase()).isEqualTo(NOT_SENT);
    assertThat(failure)
        .hasMessage(
            "POST /channels/{channel.id}/messages: files[1] b: no such file (nothing was sent)")
        .hasRootCauseMessage("no such file");
    assertThat(closed).hasValue(1);
    assertThat(server.accepted()).isZero();
  }

  private static ContentException failure(HttpClient client, Request request) {
    return catchThrowableOfType(ContentException.class, () -> client.send(request, attempt()));
  }

  @ParameterizedTest
  @CsvSource({"3, 2, files[0] f: 2 bytes instead of 3", "3, 4, files[0] f: more than 3 bytes"})
  void send_sourceOfAnotherLengthThanDeclared_isGivenUp(int declared, int real, String message)
      throws Exception {
    ContentSource lying =
        new ContentSource() {
          @Override
          public InputStream open() {
            return new ByteArrayInputStream(new byte[real]);
          }

          @Override
          public long length() {
            return declared;
          }
        };

    ContentException failure = failure(answered(), multipart(Part.file(0, "f", lying)));

    assertThat(failure.phase()).isEqualTo(UNANSWERED);
    assertThat(failure).hasMessageContaining(message);
    assertThat(requests).isEmpty();
  }

  @Test
  void send_sourceThatBreaksOff_isGivenUp() throws Exception {
    ContentSource broken =
        Sources.each(() -> {
          throw new IOException("disk gone");
        });
    HttpClient client = answered();

    ContentException failure = failure(client, multipart(Part.file(0, "f", broken)));

    assertThat(failure.phase()).isEqualTo(UNANSWERED);
    assertThat(failure).hasMessageContaining("files[0] f: disk gone (the request left incomplete");
    assertThat(text(client.send(get(), attempt()))).isEqualTo("hi");
    assertThat(requests).hasSize(1);
  }

  @Test
  void send_largeUpload_isReadNoFasterThanItLeaves() throws Exception {
    long size = 512L * MIB;
    AtomicLong read = new AtomicLong();
    AtomicLong received = new AtomicLong();
    CountDownLatch paused = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    RawServer server =
        server(connection -> {
          long length =
              Long.parseLong(
                  Objects.requireNonNull(connection.readHead().header("Content-Length")));
          byte[] chunk = new byte[1 << 16];
          while (received.get() < length) {
            received.addAndGet(connection.in().read(chunk));
            if (received.get() >= MIB && paused.getCount() > 0) {
              paused.countDown();
              goOn.await();
            }
          }
          connection.answer("got it");
        });
    Sending upload =
        Sending.start(
            client(server), multipart(Part.file(0, "big", Sources.counted(size, read))), attempt());
    paused.await();

    until(() -> upload.thread().getState() == Thread.State.WAITING);
    assertThat(read).hasValueLessThan(32L * MIB);
    goOn.countDown();

    assertThat(text(upload.response())).isEqualTo("got it");
    assertThat(read).hasValue(size);
    assertThat(received.get()).isBetween(size, size + 1000);
  }
}
