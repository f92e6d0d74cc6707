package dev.ovend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;

/** Content of which nothing comes before a latch is open, and nothing afterwards. */
final class StalledContent extends InputStream {

  private final CountDownLatch end;
  private final boolean deaf;

  /**
   * Creates some.
   *
   * @param deaf whether interrupts do not end the waiting
   */
  StalledContent(CountDownLatch end, boolean deaf) {
    this.end = end;
    this.deaf = deaf;
  }

  @Override
  public int read() throws IOException {
    boolean interrupted = false;
    while (end.getCount() > 0) {
      try {
        end.await();
      } catch (InterruptedException e) {
        interrupted = true;
        if (!deaf) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException("interrupted");
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return length == 0 ? 0 : read();
  }
}
