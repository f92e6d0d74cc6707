package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.ContentException;
import dev.ovend.core.FailurePhase;
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
final class RateLimitMiddleware {

  private static final int UNAUTHORIZED = 401;
  private static final int TOO_MANY_REQUESTS = 429;

  private final RateLimitManager limits;

  RateLimitMiddleware(RateLimitManager limits) {
    this.limits = limits;
  }

  /**
   * Sends a request when the limits allow it.
   *
   * @param next goes on with the request while it has its permit
   */
  Response handle(CallRun run, Request request, Middleware next) {
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
      Response response = send(run, request, next, permit);
      permit.complete(response.status(), response.headers(), limited(response), code(response));
      return response;
    }
  }

  private static Response send(CallRun run, Request request, Middleware next, Permit permit) {
    try {
      return next.handle(run, request);
    } catch (TransportException e) {
      if (!e.unprocessed()) {
        permit.unanswered();
      }
      throw e;
    } catch (ContentException e) {
      if (e.phase() != FailurePhase.NOT_SENT) {
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
