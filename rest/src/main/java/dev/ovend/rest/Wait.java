package dev.ovend.rest;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Ticker;
import java.util.concurrent.CountDownLatch;

/** A call waiting for something, once: for time to pass, or for somebody to end the wait. */
final class Wait {

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean ended;

  /** Lets the call go on. Does nothing the second time. */
  void end() {
    ended = true;
    over.countDown();
  }

  /** Returns whether somebody let the call go on. */
  boolean ended() {
    return ended;
  }

  /**
   * Waits until somebody lets the call go on, or {@code nanos} have passed, or the call is stopped.
   *
   * @param what begins the exception's message, such as {@code GET /users/@me: cancelled ...}
   * @param doing ends it, such as {@code while it paused before a retry}
   * @return whether somebody let it go on
   * @throws CancelledException if the call was cancelled, or its thread interrupted, before that
   */
  boolean await(Ticker ticker, long nanos, Cancellation cancellation, Object what, String doing) {
    Ticker.Timer timer = ticker.schedule(over::countDown, nanos);
    Cancellation.Registration registration = cancellation.onCancel(over::countDown);
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(what + ": interrupted " + doing);
    } finally {
      registration.close();
      timer.cancel();
    }
    if (!ended && cancellation.cancelled()) {
      throw new CancelledException(what + ": cancelled " + doing);
    }
    return ended;
  }
}
