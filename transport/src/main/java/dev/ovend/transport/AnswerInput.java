package dev.ovend.transport;

import java.io.IOException;
import java.io.InputStream;

/**
 * What arrives on a plain connection. OkHttp reads ahead, and would keep for the next answer what
 * came after the end of this one; so no read of an HTTP/1.1 answer gives more than surely belongs
 * to it: one line, or a part of a body of known length. What is left over shows that the connection
 * must not be used again. Confined to the thread that uses the connection.
 */
final class AnswerInput extends InputStream {

  private static final long LINES = -1;
  private static final long EVERYTHING = -2;

  private final InputStream in;
  private final byte[] buffer = new byte[8 * 1024];
  private int position;
  private int limit;
  private long left = EVERYTHING; // of a body of known length
  private boolean surplus;

  AnswerInput(InputStream in) {
    this.in = in;
  }

  /** Expects the head of an answer, which may be followed by chunks. */
  void expectLines() {
    left = LINES;
  }

  /** Expects the body of an answer whose head has been read. */
  void expectBody(long length) {
    left = length;
  }

  /** Expects that everything that arrives belongs to the answer. */
  void expectEverything() {
    left = EVERYTHING;
  }

  /** Returns whether more has arrived than belonged to the answers so far. */
  boolean surplus() {
    return surplus || position < limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (position < limit || left == LINES || left == 0) {
      return readBuffered(target, offset, length);
    }
    int most = left == EVERYTHING ? length : (int) Math.min(length, left);
    int count = in.read(target, offset, most);
    left -= left > 0 && count > 0 ? count : 0;
    return count;
  }

  private int readBuffered(byte[] target, int offset, int length) throws IOException {
    if (position == limit) {
      position = 0;
      limit = Math.max(0, in.read(buffer));
      if (limit == 0) {
        return -1;
      }
    }
    int count = Math.min(length, belonging());
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    left -= left > 0 ? count : 0;
    return count;
  }

  /** Returns how much of what is in the buffer may be given away. */
  private int belonging() {
    int buffered = limit - position;
    if (left == LINES) {
      for (int i = position; i < limit; i++) {
        if (buffer[i] == '\n') {
          return i + 1 - position;
        }
      }
      return buffered;
    }
    if (left > 0) {
      return (int) Math.min(buffered, left);
    }
    surplus |= left == 0;
    return buffered;
  }

  @Override
  public int available() throws IOException {
    return limit - position + in.available();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
