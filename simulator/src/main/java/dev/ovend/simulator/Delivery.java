package dev.ovend.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Writes answers to the wire, whole or with what befalls them there. Thread-safe. */
final class Delivery {

  private static final int PIECES = 20;
  private static final byte[] SPACES = new byte[1 << 16];

  static {
    Arrays.fill(SPACES, (byte) ' ');
  }

  private final ServerClock clock;
  private final Wait wait;

  Delivery(ServerClock clock, Wait wait) {
    this.clock = clock;
    this.wait = wait;
  }

  /** Sends {@code answer} as it is. */
  void send(Response response, ApiResponse answer, Callback callback) {
    byte[] bytes = answer.bytes();
    head(response, answer, bytes.length, answer.contentType());
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  /**
   * Sends {@code departure} with what befalls it; returns when all is written.
   *
   * @throws IOException if the client or the simulator goes away before, or a fault ends the
   *     connection: the caller closes it and calls the callback
   */
  void send(Response response, Departure departure, Callback callback) throws IOException {
    departure.headers().forEach(response.getHeaders()::put);
    if (departure.plight().faults().isEmpty()) {
      send(response, departure.answer(), callback);
    } else if (departure.isSilence()) {
      withhold(Line.of(response.getRequest()), departure.plight(), callback);
    } else {
      sendFaulty(response, departure);
      callback.succeeded();
    }
  }

  /** Ends the request without an answer, as roughly as its faults want it, or not at all. */
  private void withhold(Line line, Plight plight, Callback callback) throws IOException {
    ErrorCode error = plight.streamError();
    if (!plight.resets() && error != null && line.endStream(error, callback)) {
      return;
    }
    if (plight.resets() || error != null) {
      line.makeReset();
      throw new IOException("connection: reset by a fault");
    }
    if (plight.has(Effect.GoAwayAbruptly.class)) {
      throw new IOException("connection: closed by a fault");
    }
    line.waitForever(); // the client's patience decides
    wait.await(Long.MAX_VALUE);
  }

  private void sendFaulty(Response response, Departure departure) throws IOException {
    byte[] bytes = departure.bytes();
    long spaces = departure.spacesBefore(bytes);
    head(response, departure.answer(), spaces + bytes.length, departure.contentType());
    pad(response, spaces);
    if (departure.truncates(bytes)) {
      Content.Sink.write(response, false, ByteBuffer.wrap(bytes, 0, bytes.length / 2));
      throw new IOException("connection: closed by a fault");
    }
    long trickle = departure.trickleNanos();
    if (trickle == 0) {
      Content.Sink.write(response, true, ByteBuffer.wrap(bytes));
    } else {
      trickle(response, bytes, trickle);
    }
  }

  private void trickle(Response response, byte[] bytes, long nanos) throws IOException {
    int piece = Math.max(1, Math.ceilDiv(bytes.length, PIECES));
    int pieces = Math.max(1, Math.ceilDiv(bytes.length, piece));
    for (int i = 0; i < pieces; i++) {
      wait.await(nanos / pieces);
      int from = i * piece;
      int length = Math.min(piece, bytes.length - from);
      Content.Sink.write(response, i == pieces - 1, ByteBuffer.wrap(bytes, from, length));
    }
  }

  private static void pad(Response response, long spaces) throws IOException {
    long left = spaces;
    while (left > 0) {
      int length = (int) Math.min(left, SPACES.length);
      Content.Sink.write(response, false, ByteBuffer.wrap(SPACES, 0, length));
      left -= length;
    }
  }

  private void head(
      Response response, ApiResponse answer, long length, @Nullable String contentType) {
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.DATE, DateGenerator.formatDate(clock.epochMillis()));
    if (contentType != null) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, contentType);
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    }
  }
}
