package dev.ovend.transport;

import dev.ovend.core.OvendException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import okhttp3.Response;

/** The body of an answer as it arrives; closing it gives back the slot. Closes once. */
final class ResponseStream extends InputStream {

  private final Response response;
  private final InputStream body;
  private final Runnable end;
  private final Function<IOException, OvendException> failure;
  private final AtomicBoolean closed = new AtomicBoolean();

  ResponseStream(Response response, Runnable end, Function<IOException, OvendException> failure) {
    this.response = response;
    this.body = response.body().byteStream();
    this.end = end;
    this.failure = failure;
  }

  @Override
  public int read() throws IOException {
    try {
      return body.read();
    } catch (IOException e) {
      throw described(e);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      return body.read(target, offset, length);
    } catch (IOException e) {
      throw described(e);
    }
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  private IOException described(IOException e) {
    String message =
        closed.get()
            ? "the body was closed (expected: read it before closing it)"
            : failure.apply(e).getMessage();
    return new IOException(message, PeerText.printable(e));
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      try {
        response.close();
      } finally {
        end.run();
      }
    }
  }
}
