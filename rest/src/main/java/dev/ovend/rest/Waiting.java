package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.Request;
import dev.ovend.core.Ticker;
import java.util.concurrent.CompletableFuture;

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
    run.enter(Phase.JOINED, what);
    Wait wait = new Wait();
    CompletableFuture<?> unused = event.whenComplete((value, error) -> wait.end());
    String doing = "while it waited for " + what;
    long left = run.deadlineNanos() - ticker.nanos();
    if (!wait.await(ticker, left, run.cancellation(), request, doing)) {
      throw new DeadlineException(
          request
              + ": the deadline of "
              + Durations.text(run.settings().deadlineNanos())
              + " passed "
              + doing,
          null);
    }
  }
}
