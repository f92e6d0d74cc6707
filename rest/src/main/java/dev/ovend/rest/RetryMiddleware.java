package dev.ovend.rest;

import dev.ovend.core.ApiError;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.Limited;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryException;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import dev.ovend.json.ErrorBody;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when that is safe: always after a failure in which Discord certainly did
 * nothing, otherwise only what has the effect of once when it arrives twice. Bounded by attempts
 * and deadline. A 429 is no failed attempt: the next permit waits for as long as Discord asks. Nor
 * is a search whose index Discord has to build first.
 */
final class RetryMiddleware implements Middleware {

  /** More 429s than this for one call mean that something else uses up the limit. */
  static final int MAX_LIMITED = 10;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int ACCEPTED = 202;
  private static final int INDEX_NOT_READY = 110_000;
  private static final Duration LEAST_INDEX_WAIT = Duration.ofSeconds(1);

  private final Middleware next;
  private final Ticker ticker;
  private final EventSink events;

  RetryMiddleware(Middleware next, Ticker ticker, EventSink events) {
    this.next = next;
    this.ticker = ticker;
    this.events = events;
  }

  @Override
  public Response handle(CallRun run, Request request) {
    OvendException earlier = null;
    int failures = 0;
    int limited = 0;
    while (true) {
      run.countAttempt();
      OvendException failure;
      try {
        Response response = next.handle(run, request);
        if (waitsForItsTurn(response)) {
          limited++;
          checkLimited(run, request, response, limited);
          continue;
        }
        if (indexes(run, request, response)) {
          continue;
        }
        if (!retryable(response.status()) || !run.mode().idempotency().repeatable()) {
          return response;
        }
        failure = answered(run, request, response);
      } catch (TransportException e) {
        failure = e;
        if (!e.unprocessed() && !run.mode().idempotency().repeatable()) {
          throw ticker.nanos() - run.deadlineNanos() >= 0 ? late(run, request, e) : e;
        }
      }
      failures++;
      suppress(failure, earlier);
      earlier = failure;
      pause(run, request, failures, failure);
    }
  }

  private static boolean waitsForItsTurn(Response response) {
    return response.status() == TOO_MANY_REQUESTS
        && (response.headers().first("Retry-After") != null
            || ErrorBody.limited(response.bytes()) != null);
  }

  private static void checkLimited(CallRun run, Request request, Response response, int limited) {
    if (run.settings().waiting() && limited < MAX_LIMITED) {
      return;
    }
    Limited body = ErrorBody.limited(response.bytes());
    Duration wait = body == null ? Duration.ZERO : body.retryAfter();
    String why =
        run.settings().waiting()
            ? limited + " times in a row; does another process use this token?"
            : "and the call asked not to wait";
    throw new RateLimitException(
        request
            + ": refused by Discord with 429 "
            + why
            + "; the next try is possible in "
            + Durations.text(wait.toNanos()),
        request.route(),
        wait,
        scope(response));
  }

  private static @Nullable RateLimitScope scope(Response response) {
    return switch (response.headers().first("X-RateLimit-Scope")) {
      case "user" -> RateLimitScope.USER;
      case "global" -> RateLimitScope.GLOBAL;
      case "shared" -> RateLimitScope.SHARED;
      case null, default -> null;
    };
  }

  /** Waits as long as Discord asks if it has to build a search index first, if there is time. */
  private boolean indexes(CallRun run, Request request, Response response) {
    if (response.status() != ACCEPTED || !run.settings().waiting() || response.streamed()) {
      return false;
    }
    Limited wait = ErrorBody.limited(response.bytes());
    ApiError body = ErrorBody.decode(ACCEPTED, response.headers(), response.bytes());
    if (wait == null || body.code() != INDEX_NOT_READY) {
      return false;
    }
    long nanos = Math.max(wait.retryAfter().toNanos(), LEAST_INDEX_WAIT.toNanos());
    if (ticker.nanos() + nanos - run.deadlineNanos() >= 0) {
      return false;
    }
    if (events.active()) {
      events.publish(
          new RestEvent.AttemptRetried(
              run.id(),
              request.route(),
              run.attempts(),
              "search index not ready",
              Duration.ofNanos(nanos)));
    }
    Pause.sleep(ticker, nanos, run.cancellation(), request.toString());
    return true;
  }

  private static boolean retryable(int status) {
    return switch (status) {
      case 500, 502, 503, 504 -> true;
      default -> status >= 520 && status <= 529;
    };
  }

  private static DiscordApiException answered(CallRun run, Request request, Response response) {
    ApiError error = ErrorBody.decode(response.status(), response.headers(), response.bytes());
    return new DiscordApiException(request.route(), error, run.attempts(), "may be sent again");
  }

  private static void suppress(OvendException failure, @Nullable OvendException earlier) {
    if (earlier != null) {
      failure.addSuppressed(earlier);
    }
  }

  private static DeadlineException late(CallRun run, Request request, OvendException failure) {
    return new DeadlineException(
        request
            + ": no time for another attempt before the deadline of "
            + Durations.text(run.settings().deadlineNanos())
            + "; the last failed with: "
            + failure.getMessage(),
        failure);
  }

  private void pause(CallRun run, Request request, int failures, OvendException failure) {
    if (failures >= run.settings().maxAttempts()) {
      throw failures == 1
          ? failure
          : new RetryException(
              request
                  + ": "
                  + failures
                  + " attempts failed, the last with: "
                  + failure.getMessage(),
              failures,
              failure);
    }
    long nanos = Backoff.STANDARD.before(failures, ThreadLocalRandom.current());
    if (ticker.nanos() + nanos - run.deadlineNanos() >= 0) {
      throw late(run, request, failure);
    }
    if (events.active()) {
      events.publish(
          new RestEvent.AttemptRetried(
              run.id(),
              request.route(),
              run.attempts(),
              String.valueOf(failure.getMessage()),
              Duration.ofNanos(nanos)));
    }
    Pause.sleep(ticker, nanos, run.cancellation(), request.toString());
  }
}
