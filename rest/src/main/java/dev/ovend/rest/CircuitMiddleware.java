package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;

/**
 * Sends nothing while Discord fails, but for single probes. It looks twice: before an attempt waits
 * for its permit, and when the attempt has it; one that must not be sent then gives it back and
 * waits here.
 */
final class CircuitMiddleware implements Middleware {

  private final Circuits circuits;
  private final Ticker ticker;
  private final RateLimitMiddleware limits;
  private final Middleware next;

  /**
   * Creates the stage.
   *
   * @param next stands behind the permit
   */
  CircuitMiddleware(Circuits circuits, Ticker ticker, RateLimitMiddleware limits, Middleware next) {
    this.circuits = circuits;
    this.ticker = ticker;
    this.limits = limits;
    this.next = next;
  }

  @Override
  public Response handle(CallRun run, Request request) {
    while (true) {
      Admission attempt = circuits.enter(run, request);
      run.probe(attempt.probe());
      run.counts(true);
      try {
        Response response =
            limits.handle(run, request, (same, sealed) -> send(attempt, same, sealed));
        note(attempt, response);
        return response;
      } catch (TransportException e) {
        // What the call's own deadline has cut short says nothing about Discord.
        if (run.deadlineNanos() - ticker.nanos() > 0) {
          run.counts(circuits.unanswered(attempt, e));
        }
        throw e;
      } catch (OpenedMeanwhile again) {
        // It has given its permit back and waits for the circuit, in its turn.
      } finally {
        circuits.leave(attempt);
      }
    }
  }

  private Response send(Admission attempt, CallRun run, Request request) {
    if (!circuits.confirms(attempt)) {
      throw new OpenedMeanwhile();
    }
    return next.handle(run, request);
  }

  private void note(Admission attempt, Response response) {
    if (RetryMiddleware.retryable(response.status())) {
      attempt.run().counts(circuits.answered(attempt, response.status()));
    } else {
      circuits.succeeded(attempt);
    }
  }

  /** Brings a call back that has waited for its permit in vain. */
  private static final class OpenedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    OpenedMeanwhile() {
      super(null, null, false, false);
    }
  }
}
