package dev.ovend.rest;

import dev.ovend.core.OvendException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A read that is on its way, and whoever waits for its answer beside the one who sent it. */
final class Flight {

  private final CompletableFuture<Outcome> landed = new CompletableFuture<>();
  private final long begunAfter;

  /** Creates one that began when so many writes had ended. */
  Flight(long begunAfter) {
    this.begunAfter = begunAfter;
  }

  /**
   * How it ended.
   *
   * @param answer null if there is none
   * @param failure what everybody gets; null if there was an answer, or the first one gave up
   */
  record Outcome(@Nullable Response answer, @Nullable OvendException failure) {}

  long begunAfter() {
    return begunAfter;
  }

  void land(Response answer) {
    landed.complete(new Outcome(answer, null));
  }

  void fail(OvendException failure) {
    landed.complete(new Outcome(null, failure));
  }

  /** Ends it without telling anything: somebody else has to begin anew. */
  void abandon() {
    landed.complete(new Outcome(null, null));
  }

  /**
   * Waits for the answer, no longer than the call may.
   *
   * @return null if the first one gave up
   */
  @Nullable Response await(CallRun run, Request request, Ticker ticker) {
    Waiting.until(landed, run, request, ticker, "an identical call");
    Outcome outcome = landed.join();
    if (outcome.failure != null) {
      throw outcome.failure;
    }
    return outcome.answer;
  }
}
