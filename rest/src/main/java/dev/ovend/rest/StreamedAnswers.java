package dev.ovend.rest;

import dev.ovend.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The streamed answers that an interceptor was given for one request. Each holds a connection, so
 * those that the interceptor does not return are closed. Thread-safe.
 */
final class StreamedAnswers {

  private final Queue<Response> open = new ConcurrentLinkedQueue<>();

  void add(Response answer) {
    if (answer.streamed()) {
      open.add(answer);
    }
  }

  /**
   * Returns what the interceptor returned, and closes the other answers. If it returned a stream of
   * its own, that may read from them, so they are closed with it.
   */
  Response without(Response returned) {
    boolean own =
        returned.streamed()
            && !open.isEmpty()
            && !open.removeIf(answer -> answer.stream().equals(returned.stream()));
    if (own) {
      return Response.streaming(
          returned.status(),
          returned.headers(),
          new Substitute(returned.stream()),
          returned.timings());
    }
    close();
    return returned;
  }

  void close() {
    for (Response answer = open.poll(); answer != null; answer = open.poll()) {
      answer.close();
    }
  }

  /** A stream of the interceptor's own; closes the answers behind it when it ends. */
  private final class Substitute extends FilterInputStream {

    Substitute(InputStream own) {
      super(own);
    }

    @Override
    public int read() throws IOException {
      return ended(super.read());
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return ended(super.read(target, offset, length));
    }

    private int ended(int result) {
      if (result < 0) {
        StreamedAnswers.this.close();
      }
      return result;
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        StreamedAnswers.this.close();
      }
    }
  }
}
