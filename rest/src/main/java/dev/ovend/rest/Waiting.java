package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.Request;
import dev.ovend.core.Ticker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Lets a call wait for what other calls bring about, within its own time. */
final class Waiting {

  private Waiting() {}

  /**
   * Returns when {@code event} has happened.
   *
   * @param what what it waits for, such as {@code its turn}
   * @throws CancelledException if the call was stopped or interrupted before
   * @throws DeadlineException if its deadline passed before
   */
  static void until(
      CompletableFuture<?> event, CallRun run, Request request, Ticker ticker, String what) {
    if (event.isDone()) {
      return;
    }
    CountDownLatch over = new CountDownLatch(1);
    Ticker.Timer timer = ticker.schedule(over::countDown, run.deadlineNanos() - ticker.nanos());
    var registration = run.cancellation().onCancel(over::countDown);
    CompletableFuture<?> unused = event.whenComplete((value, error) -> over.countDown());
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(request + ": interrupted while it waited for " + what);
    } finally {
      registration.close();
      timer.cancel();
    }
    if (event.isDone()) {
      return;
    }
    if (run.cancellation().cancelled()) {
      throw new CancelledException(request + ": cancelled while it waited for " + what);
    }
    throw new DeadlineException(
        request
            + ": the deadline of "
            + Durations.text(run.settings().deadlineNanos())
            + " passed while it waited for "
            + what,
        null);
  }
}
