package dev.ovend.simulator;

import dev.ovend.core.ContentException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.Headers;
import dev.ovend.core.Response;
import dev.ovend.core.Route;
import dev.ovend.core.Timings;
import dev.ovend.core.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jetty.http.DateGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A departure as a client without a socket gets it.
 *
 * @param streaming whether its body is handed over as a stream
 */
record InMemoryResponse(Route route, Departure departure, boolean streaming) {

  private static final int MAX_BYTES = 64 << 20;

  /** Returns what the client learns where there is no answer; null if that is nothing at all. */
  @Nullable TransportException failure() {
    Plight plight = departure.plight();
    if (plight.has(Effect.RefuseStream.class)) {
      return new TransportException(
          FailurePhase.NOT_SENT, route + ": stream refused (it is safe to send it again)", null);
    }
    if (plight.resets()) {
      return unanswered("connection reset");
    }
    if (plight.streamError() != null) {
      return unanswered("stream reset");
    }
    return plight.has(Effect.GoAwayAbruptly.class) ? unanswered("connection closed") : null;
  }

  /**
   * Returns the answer.
   *
   * @param nanos how long it took
   * @throws TransportException if it ends too early
   * @throws ContentException if it is too long
   */
  Response response(ServerClock clock, long nanos) {
    byte[] content = departure.bytes();
    long spaces = departure.spacesBefore(content);
    Headers headers = headers(clock, spaces + content.length);
    int status = departure.answer().status();
    boolean streamed = streaming && status >= 200 && status < 300;
    Timings timings = new Timings(-1, -1, -1, nanos, streamed ? -1 : 0, "memory");
    if (streamed) {
      return Response.streaming(status, headers, stream(content, spaces), timings);
    }
    if (departure.truncates(content)) {
      throw broken("the connection was closed in the middle of the body");
    }
    if (spaces + content.length > MAX_BYTES) {
      throw new ContentException(
          FailurePhase.ANSWERED,
          route + ": the answer is larger than " + MAX_BYTES + " bytes; stream it",
          null);
    }
    return Response.of(status, headers, padded(content, (int) spaces), timings);
  }

  private Headers headers(ServerClock clock, long length) {
    List<String> fields = new ArrayList<>();
    departure.headers().forEach((name, value) -> fields.addAll(List.of(name, value)));
    fields.addAll(List.of("Date", DateGenerator.formatDate(clock.epochMillis())));
    String type = departure.contentType();
    if (type != null) {
      fields.addAll(List.of("Content-Type", type, "Content-Length", Long.toString(length)));
    }
    return Headers.received(fields.toArray(String[]::new));
  }

  private InputStream stream(byte[] content, long spaces) {
    boolean truncated = departure.truncates(content);
    InputStream body =
        new ByteArrayInputStream(content, 0, truncated ? content.length / 2 : content.length);
    InputStream whole = new SequenceInputStream(new Spaces(spaces), body);
    return truncated ? new SequenceInputStream(whole, new Broken()) : whole;
  }

  private TransportException unanswered(String how) {
    return new TransportException(
        FailurePhase.UNANSWERED,
        route + ": " + how + " (sent but not answered; the server may have acted on it)",
        null);
  }

  private TransportException broken(String how) {
    return new TransportException(
        FailurePhase.ANSWERED,
        route + ": " + how + " (answered, but the answer is incomplete; the server has acted)",
        null);
  }

  private static byte[] padded(byte[] content, int spaces) {
    if (spaces == 0) {
      return content;
    }
    byte[] padded = new byte[spaces + content.length];
    Arrays.fill(padded, 0, spaces, (byte) ' ');
    System.arraycopy(content, 0, padded, spaces, content.length);
    return padded;
  }

  private static final class Spaces extends InputStream {

    private long left;

    private Spaces(long count) {
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      Arrays.fill(to, from, from + count, (byte) ' ');
      left -= count;
      return count;
    }
  }

  private final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException(broken("the connection was closed in the middle of the body"));
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      return read();
    }
  }
}
