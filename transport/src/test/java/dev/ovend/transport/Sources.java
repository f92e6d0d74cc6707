package dev.ovend.transport;

import dev.ovend.core.ContentSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** Content made up as it is read. */
final class Sources {

  private Sources() {}

  /** Returns so many zero bytes. */
  static ContentSource zeros(long length) {
    return counted(length, new AtomicLong());
  }

  /** Returns so many zero bytes; {@code read} tells how many have been read, of all streams. */
  static ContentSource counted(long length, AtomicLong read) {
    return new ContentSource() {
      @Override
      public InputStream open() {
        return new Zeros(length, read);
      }

      @Override
      public long length() {
        return length;
      }
    };
  }

  /** Returns content of unknown length that comes from {@code read}, byte by byte. */
  static ContentSource each(Read read) {
    return () ->
        new InputStream() {
          @Override
          public int read() throws IOException {
            return read.next();
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int next = read();
            target[offset] = (byte) next;
            return next < 0 ? -1 : 1;
          }
        };
  }

  /** Gives one byte, or -1 at the end. */
  @FunctionalInterface
  interface Read {
    int next() throws IOException;
  }

  private static final class Zeros extends InputStream {
    private final AtomicLong read;
    private long left;

    Zeros(long length, AtomicLong read) {
      this.left = length;
      this.read = read;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) 0);
      left -= count;
      read.addAndGet(count);
      return count;
    }
  }
}
