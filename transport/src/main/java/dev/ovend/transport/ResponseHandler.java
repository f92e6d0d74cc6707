package dev.ovend.transport;

import dev.ovend.core.Headers;
import java.io.IOException;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Turns what OkHttp received into an answer that no longer depends on it. Thread-safe. */
final class ResponseHandler {

  private static final long CHUNK = 8 * 1024;

  private final long maxBytes;

  ResponseHandler(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads the whole body.
   *
   * @throws TooLargeException if it is larger than allowed; the rest is left unread
   */
  byte[] read(Response response) throws IOException {
    long announced = response.body().contentLength();
    if (announced > maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    Buffer buffer = new Buffer();
    BufferedSource source = response.body().source();
    while (source.read(buffer, CHUNK) >= 0) {
      if (buffer.size() > maxBytes) {
        throw new TooLargeException(maxBytes);
      }
    }
    return buffer.readByteArray();
  }

  /** Returns the headers, with the one that was kept back from OkHttp. */
  Headers headers(Response response, @Nullable String retryAfter) {
    okhttp3.Headers received = response.headers();
    int count = received.size();
    String[] fields = new String[2 * count + (retryAfter == null ? 0 : 2)];
    for (int i = 0; i < count; i++) {
      fields[2 * i] = received.name(i);
      fields[2 * i + 1] = received.value(i);
    }
    if (retryAfter != null) {
      fields[2 * count] = WireInterceptor.RETRY_AFTER;
      fields[2 * count + 1] = retryAfter;
    }
    return Headers.received(fields);
  }

  /** The body is larger than the transport holds in memory. */
  static final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1;

    TooLargeException(long maxBytes) {
      super(
          "the body is larger than "
              + maxBytes
              + " bytes; raise maxResponseBytes or stream the answer");
    }
  }
}
