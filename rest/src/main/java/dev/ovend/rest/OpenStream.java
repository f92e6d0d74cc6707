package dev.ovend.rest;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A streamed body that is closed by itself when it has been read to its end, or when nobody can
 * read it any more, which is reported.
 */
final class OpenStream extends InputStream {

  private static final Cleaner CLEANER = Cleaner.create();

  private final Held held;
  private final Cleaner.Cleanable cleanable;
  private boolean ended;

  /**
   * Watches a body.
   *
   * @param leaked told who opened it, null if that is not known, after it had to be closed; runs on
   *     a thread that must not be held up
   */
  OpenStream(InputStream body, Consumer<@Nullable Opener> leaked) {
    this.held = new Held(body, leaked);
    this.cleanable = CLEANER.register(this, held);
  }

  /** Closes the result of a call that nobody gets, if it is an open stream. */
  static void discard(@Nullable Object result) {
    if (result instanceof InputStream stream) {
      try {
        stream.close();
      } catch (IOException e) {
        // The connection is gone, which is all that closing was for.
      }
    }
  }

  void openedBy(Opener opener) {
    held.opener = opener;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    try {
      int count = held.body.read(target, offset, length);
      if (count < 0) {
        ended = true;
        close();
      }
      return count;
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public int available() throws IOException {
    try {
      return ended ? 0 : held.body.available();
    } finally {
      Reference.reachabilityFence(this);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (held.closed.compareAndSet(false, true)) {
        held.body.close();
      }
    } finally {
      cleanable.clean();
      Reference.reachabilityFence(this);
    }
  }

  /** What is left when the stream is gone; must not lead back to it. */
  private static final class Held implements Runnable {
    private final InputStream body;
    private final Consumer<@Nullable Opener> leaked;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile @Nullable Opener opener;

    Held(InputStream body, Consumer<@Nullable Opener> leaked) {
      this.body = body;
      this.leaked = leaked;
    }

    @Override
    public void run() {
      if (closed.compareAndSet(false, true)) {
        try {
          body.close();
        } catch (IOException e) {
          // The connection is gone, which is what was to be done.
        } finally {
          leaked.accept(opener);
        }
      }
    }
  }
}
