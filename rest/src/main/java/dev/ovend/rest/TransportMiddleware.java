package dev.ovend.rest;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.FailurePhase;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import java.io.IOException;

/**
 * Puts an attempt on the wire, with what is left of the call's time. A transfer of any size may
 * take any time of that while bytes move: an upload, and a streamed answer once it has begun.
 */
final class TransportMiddleware implements Middleware {

  private static final int MAX_ERROR_BYTES = 1 << 20;

  private final HttpClient transport;
  private final Ticker ticker;
  private final Leaks leaks;

  TransportMiddleware(HttpClient transport, Ticker ticker, Leaks leaks) {
    this.transport = transport;
    this.ticker = ticker;
    this.leaks = leaks;
  }

  @Override
  public Response handle(CallRun run, Request request) {
    long now = ticker.nanos();
    long left = run.deadlineNanos() - now;
    if (left <= 0) {
      throw new DeadlineException(
          request
              + ": the deadline of "
              + Durations.text(run.settings().deadlineNanos())
              + " passed before attempt "
              + run.attempts()
              + " was sent",
          null);
    }
    long timeout = run.settings().attemptTimeoutNanos();
    Attempt attempt =
        new Attempt(
            run.attempts(),
            left,
            request.body() instanceof Body.Multipart ? left : Math.min(left, timeout),
            timeout,
            run.mode().streaming(),
            run.interruptible(),
            run.settings().priority(),
            run.cancellation());
    run.leaves(request, now);
    run.enter(Phase.SENDING);
    Response response = transport.send(request, attempt);
    if (!response.streamed()) {
      return response;
    }
    return response.successful() ? leaks.watch(request.route(), response) : inMemory(response);
  }

  private static Response inMemory(Response response) {
    try (response) {
      byte[] body = response.stream().readNBytes(MAX_ERROR_BYTES);
      return Response.of(response.status(), response.headers(), body, response.timings());
    } catch (IOException e) {
      throw new TransportException(
          FailurePhase.ANSWERED, "reading the body of an error failed: " + e.getMessage(), e);
    }
  }
}
