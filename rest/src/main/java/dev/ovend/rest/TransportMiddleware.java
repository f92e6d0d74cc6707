package dev.ovend.rest;

import dev.ovend.core.Attempt;
import dev.ovend.core.Body;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.HttpClient;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Ticker;

/**
 * Puts an attempt on the wire, with what is left of the call's time. A transfer of any size may
 * take any time of that while bytes move: an upload, and a streamed answer once it has begun.
 */
final class TransportMiddleware implements Middleware {

  private final HttpClient transport;
  private final Ticker ticker;
  private final Leaks leaks;
  private final Object client;

  /**
   * Creates the last station.
   *
   * @param client stands for the client, see {@link Inside}
   */
  TransportMiddleware(HttpClient transport, Ticker ticker, Leaks leaks, Object client) {
    this.client = client;
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
    Response response = transport.send(Upload.marked(client, request), attempt);
    return response.streamed() ? leaks.watch(request.route(), response) : response;
  }
}
