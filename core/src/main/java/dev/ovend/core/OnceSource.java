package dev.ovend.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream as content; as long as nothing has been read, it can be opened again. Thread-safe. */
final class OnceSource implements ContentSource {

  private final InputStream stream;
  private volatile boolean begun;

  OnceSource(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public InputStream open() throws IOException {
    if (begun) {
      throw new IOException(
          "the stream has been read (expected: a source that opens a new one each time)");
    }
    return new Reading(stream);
  }

  @Override
  public boolean replayable() {
    return !begun;
  }

  private final class Reading extends FilterInputStream {

    Reading(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      begun = true;
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      begun = true;
      return super.read(target, offset, length);
    }

    @Override
    public long skip(long count) throws IOException {
      begun = true;
      return super.skip(count);
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() throws IOException {
      if (begun) {
        super.close();
      }
    }
  }
}
