package dev.ovend.core;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What Discord answered to one attempt.
 *
 * <p>Its body is held in memory, unless the call asked to stream it: then whoever gets the response
 * closes it. A response in memory is immutable; a streamed one is confined to one thread.
 */
public final class Response implements AutoCloseable {

  private final int status;
  private final Headers headers;
  private final Timings timings;
  private final byte @Nullable [] bytes;
  private final InputStream stream;

  private Response(
      int status, Headers headers, Timings timings, byte @Nullable [] bytes, InputStream stream) {
    this.status = status;
    this.headers = headers;
    this.timings = timings;
    this.bytes = bytes;
    this.stream = stream;
  }

  /** Returns a response that is held in memory; the array must not be changed afterwards. */
  public static Response of(int status, Headers headers, byte[] body, Timings timings) {
    return new Response(status, headers, timings, body, InputStream.nullInputStream());
  }

  /** Returns a response that is held in memory and did not come over a network. */
  public static Response of(int status, Headers headers, byte[] body) {
    return of(status, headers, body, Timings.NONE);
  }

  /** Returns a response whose body is read from {@code stream} as it arrives. */
  public static Response streaming(
      int status, Headers headers, InputStream stream, Timings timings) {
    return new Response(status, headers, timings, null, stream);
  }

  /** Returns the status code. */
  public int status() {
    return status;
  }

  /** Returns whether the status is 2xx. */
  public boolean successful() {
    return status >= 200 && status < 300;
  }

  /** Returns the headers. */
  public Headers headers() {
    return headers;
  }

  /** Returns where the time went. */
  public Timings timings() {
    return timings;
  }

  /** Returns whether the body is read as it arrives. */
  public boolean streamed() {
    return bytes == null;
  }

  /**
   * Returns the whole body, which must not be changed.
   *
   * @throws IllegalStateException if the body is streamed; use {@link #stream()}
   */
  public byte[] bytes() {
    if (bytes == null) {
      throw new IllegalStateException("body: streamed (expected: read it by stream())");
    }
    return bytes;
  }

  /** Returns the body as a stream; a streamed body can be read once. */
  public InputStream stream() {
    return bytes == null ? stream : new ByteArrayInputStream(bytes);
  }

  /**
   * Gives up a streamed body and its connection; does nothing otherwise. Never fails: whoever
   * closes wants no more of the answer.
   */
  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException | RuntimeException e) {
      // The connection is gone, or a stream of a user's own fails: nobody reads it any more.
    }
  }

  /** Returns the status only. */
  @Override
  public String toString() {
    return "Response[" + status + "]";
  }
}
