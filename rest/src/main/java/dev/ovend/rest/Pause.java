package dev.ovend.rest;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Ticker;
import java.util.concurrent.CountDownLatch;

/** Lets the time between two attempts pass; ends at once when the call is stopped. */
final class Pause {

  private Pause() {}

  static void sleep(Ticker ticker, long nanos, Cancellation cancellation, String what) {
    CountDownLatch over = new CountDownLatch(1);
    Ticker.Timer timer = ticker.schedule(over::countDown, nanos);
    Cancellation.Registration registration = cancellation.onCancel(over::countDown);
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(what + ": interrupted while it paused before a retry");
    } finally {
      registration.close();
      timer.cancel();
    }
    if (cancellation.cancelled()) {
      throw new CancelledException(what + ": cancelled while it paused before a retry");
    }
  }
}
