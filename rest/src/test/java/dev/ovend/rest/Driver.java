package dev.ovend.rest;

import dev.ovend.testing.ManualTicker;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Runs calls whose waits take no time. */
final class Driver {

  private Driver() {}

  /** Runs a call while this thread moves time on whenever something waits for it. */
  static RestResponse run(ManualTicker ticker, RestCall call) throws Exception {
    CompletableFuture<RestResponse> future = call.submit();
    while (!future.isDone()) {
      ticker.advanceToNext();
      Thread.onSpinWait();
    }
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }
}
