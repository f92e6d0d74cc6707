package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Limited;
import dev.ovend.core.Permit;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.TransportException;
import dev.ovend.json.ErrorBody;
import dev.ovend.ratelimit.RateLimitManager;
import dev.ovend.ratelimit.WaitOptions;
import org.jspecify.annotations.Nullable;

/** Waits for a permit, and ends it with what the attempt came to: always exactly once. */
final class RateLimitMiddleware implements Middleware {

  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY_REQUESTS = 429;

  private final RateLimitManager limits;
  private final Middleware next;

  RateLimitMiddleware(RateLimitManager limits, Middleware next) {
    this.limits = limits;
    this.next = next;
  }

  @Override
  public Response handle(CallRun run, Request request) {
    WaitOptions options =
        new WaitOptions(
            run.settings().priority(),
            run.deadlineNanos(),
            run.settings().waiting(),
            !run.mode().anonymous(),
            run.cancellation(),
            request.body());
    run.enter(Phase.LIMITED);
    try (Permit permit = limits.acquire(request.target(), options)) {
      Response response = send(run, request, permit);
      permit.complete(response.status(), response.headers(), limited(response), code(response));
      return response;
    }
  }

  private Response send(CallRun run, Request request, Permit permit) {
    try {
      return next.handle(run, request);
    } catch (TransportException e) {
      if (!e.unprocessed()) {
        permit.unanswered();
      }
      throw e;
    } catch (CancelledException e) {
      if (!e.unsent()) {
        permit.unanswered();
      }
      throw e;
    }
  }

  private static int code(Response response) {
    return response.status() == UNAUTHORIZED
        ? ErrorBody.decode(response.status(), response.headers(), response.bytes()).code()
        : 0;
  }

  private static @Nullable Limited limited(Response response) {
    return response.status() == TOO_MANY_REQUESTS ? ErrorBody.limited(response.bytes()) : null;
  }
}
