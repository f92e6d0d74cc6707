package dev.ovend.transport;

import dev.ovend.core.Headers;
import java.io.IOException;
import java.util.Arrays;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Turns what OkHttp received into an answer that no longer depends on it. Thread-safe. */
final class ResponseHandler {

  private static final long CHUNK = 8 * 1024;
  private static final long MAX_TRUSTED = 1 << 20;
  private static final long MAX_ERROR_BYTES = 1 << 20;

  private final long maxBytes;

  ResponseHandler(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /**
   * Reads the whole body. That of an error is cut where it is longer than anything that Discord
   * says, because the status counts even if a server between adds a page of its own.
   *
   * @throws TooLargeException if it is larger than allowed; the rest is left unread
   */
  byte[] read(Response response) throws IOException {
    if (!response.isSuccessful()) {
      return readStart(response.body().source());
    }
    long announced = response.body().contentLength();
    if (announced > maxBytes) {
      throw new TooLargeException(maxBytes);
    }
    BufferedSource source = response.body().source();
    return announced >= 0 && announced <= MAX_TRUSTED
        ? readAnnounced(source, (int) announced)
        : readRest(source, new Buffer());
  }

  private byte[] readStart(BufferedSource source) throws IOException {
    long limit = Math.min(maxBytes, MAX_ERROR_BYTES);
    source.request(limit);
    return source.readByteArray(Math.min(limit, source.getBuffer().size()));
  }

  /** Reads straight into what is returned; HTTP/2 does not see to it that the length is right. */
  private byte[] readAnnounced(BufferedSource source, int length) throws IOException {
    byte[] body = new byte[length];
    int filled = 0;
    while (filled < length) {
      int count = source.read(body, filled, length - filled);
      if (count < 0) {
        return Arrays.copyOf(body, filled);
      }
      filled += count;
    }
    return source.exhausted() ? body : readRest(source, new Buffer().write(body));
  }

  private byte[] readRest(BufferedSource source, Buffer buffer) throws IOException {
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
          "the answer is larger than "
              + maxBytes
              + " bytes; raise maxResponseBytes or stream the answer");
    }
  }
}
