package dev.ovend.core;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A stream as content; as long as nothing has been read, it can be opened again. The stream is
 * closed when a reader that has read from it is closed, or when the source is released, but never
 * while it is being read. Thread-safe.
 */
final class OnceSource implements ContentSource {

  private final InputStream stream;
  private final ReentrantLock lock = new ReentrantLock();
  private int readers; // guarded by lock
  private boolean released; // guarded by lock
  private boolean closed; // guarded by lock
  private volatile boolean begun;

  OnceSource(InputStream stream) {
    this.stream = stream;
  }

  @Override
  public InputStream open() throws IOException {
    lock.lock();
    try {
      if (begun) {
        throw new IOException(
            "the stream has been read (expected: a source that opens a new one each time)");
      }
      if (released) {
        throw new IOException(
            "the stream was closed with an earlier call (expected: a source that opens a new one"
                + " each time)");
      }
      readers++;
    } finally {
      lock.unlock();
    }
    return new Reading(stream);
  }

  @Override
  public boolean replayable() {
    return !begun;
  }

  @Override
  public void release() throws IOException {
    end(false);
  }

  private void end(boolean reader) throws IOException {
    boolean last;
    lock.lock();
    try {
      readers -= reader ? 1 : 0;
      released |= !reader;
      last = (begun || released) && readers == 0 && !closed;
      closed |= last;
    } finally {
      lock.unlock();
    }
    if (last) {
      stream.close();
    }
  }

  private final class Reading extends FilterInputStream {

    private boolean ended;

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
      if (!ended) {
        ended = true;
        end(true);
      }
    }
  }
}
