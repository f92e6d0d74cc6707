package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;

/**
 * Sends nothing while Discord fails, but for single probes. It looks twice: before a call waits for
 * its permit, and when the call has it; one that must not be sent then gives it back and waits
 * here.
 */
final class CircuitMiddleware implements Middleware {

  private final Circuits circuits;
  private final Ticker ticker;
  private final Middleware next;

  CircuitMiddleware(Circuits circuits, Ticker ticker, Middleware next) {
    this.circuits = circuits;
    this.ticker = ticker;
    this.next = next;
  }

  /** Returns what stands behind the permit. */
  static Middleware check(Circuits circuits, Middleware next) {
    return (run, request) -> {
      if (!circuits.confirms(run, request)) {
        throw new OpenedMeanwhile();
      }
      return next.handle(run, request);
    };
  }

  @Override
  public Response handle(CallRun run, Request request) {
    while (true) {
      try {
        circuits.enter(run, request);
        Response response = next.handle(run, request);
        note(run, request, response);
        return response;
      } catch (TransportException e) {
        // What the call's own deadline has cut short says nothing about Discord.
        if (run.deadlineNanos() - ticker.nanos() > 0) {
          circuits.failed(run, request, false);
        }
        throw e;
      } catch (OpenedMeanwhile again) {
        // It has given its permit back and waits for the circuit, in its turn.
      } finally {
        circuits.leave(run, request);
      }
    }
  }

  private void note(CallRun run, Request request, Response response) {
    if (RetryMiddleware.retryable(response.status())) {
      circuits.failed(run, request, true);
    } else {
      circuits.succeeded(run, request);
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
