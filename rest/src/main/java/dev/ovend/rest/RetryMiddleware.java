package dev.ovend.rest;

import dev.ovend.core.ApiError;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.EventSink;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.Limited;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import dev.ovend.core.RetryCondition;
import dev.ovend.core.Ticker;
import dev.ovend.core.TransportException;
import dev.ovend.json.ErrorBody;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Sends a request again when that is safe: always after a failure in which Discord certainly did
 * nothing, otherwise only what has the effect of once when it arrives twice. Bounded by attempts,
 * deadline and what the user says, and held back by a budget. A 429 is no failed attempt: the next
 * permit waits for as long as Discord asks. Nor is a search whose index Discord has to build first.
 */
final class RetryMiddleware implements Middleware {

  /** More 429s than this for one call mean that something else uses up the limit. */
  static final int MAX_LIMITED = 10;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int ACCEPTED = 202;
  private static final int INDEX_NOT_READY = 110_000;

  /** With less than this left of a call's time there is no further attempt. */
  static final long LEAST_TIME = Duration.ofMillis(50).toNanos();

  private static final long LEAST_INDEX_WAIT = Duration.ofSeconds(1).toNanos();

  /** Whatever a server asks for, a call looks again after this time. */
  private static final long LONGEST_WAIT = Duration.ofDays(1).toNanos();

  private final Middleware next;
  private final Ticker ticker;
  private final EventSink events;
  private final RetryBudget budget;

  RetryMiddleware(Middleware next, Ticker ticker, EventSink events) {
    this.next = next;
    this.ticker = ticker;
    this.events = events;
    this.budget = new RetryBudget(ticker);
  }

  @Override
  public Response handle(CallRun run, Request request) {
    FailedAttempts failed = new FailedAttempts(run, request);
    int limited = 0;
    while (true) {
      run.countAttempt();
      Response response;
      try {
        response = next.handle(run, request);
      } catch (TransportException e) {
        FailedAttempt attempt = failed.attempt(e, ticker.nanos());
        failed.add(attempt, decision(run, attempt));
        pause(run, request, failed, e, 0);
        continue;
      } catch (OvendException e) {
        throw failed.endedBy(e, ticker.nanos());
      }
      if (waitsForItsTurn(response)) {
        limited++;
        checkLimited(run, request, response, limited);
      } else if (!indexes(run, request, response) && !sendsAgain(run, request, response, failed)) {
        return failed.settled(response);
      }
    }
  }

  /** Returns whether the answer is no end, after the pause that it asks for. */
  private boolean sendsAgain(
      CallRun run, Request request, Response response, FailedAttempts failed) {
    if (response.successful()) {
      budget.succeeded();
      return false;
    }
    boolean standard = retryable(response.status());
    if (!standard && run.options().retryCondition() == null) {
      return false;
    }
    DiscordApiException failure = answered(run, request, response);
    FailedAttempt attempt = failed.attempt(failure, ticker.nanos());
    RetryCondition.Decision decision = decision(run, attempt);
    if (!standard && decision != RetryCondition.Decision.RETRY) {
      return false;
    }
    failed.add(attempt, decision);
    pause(run, request, failed, failure, retryAfter(response));
    return true;
  }

  private static RetryCondition.Decision decision(CallRun run, FailedAttempt attempt) {
    RetryCondition condition = run.options().retryCondition();
    return condition == null ? RetryCondition.Decision.STANDARD : condition.decide(attempt);
  }

  /**
   * Returns how long the server asks to wait at least, in nanoseconds: at most a day, and 0 if it
   * names no time.
   */
  private static long retryAfter(Response response) {
    String text = response.headers().first("Retry-After");
    try {
      double seconds = text == null ? 0 : Double.parseDouble(text);
      return seconds > 0 ? Math.min((long) (seconds * 1e9), LONGEST_WAIT) : 0;
    } catch (NumberFormatException date) {
      return 0;
    }
  }

  private static boolean waitsForItsTurn(Response response) {
    return response.status() == TOO_MANY_REQUESTS
        && (response.headers().first("Retry-After") != null
            || ErrorBody.limited(response.bytes()) != null);
  }

  private static void checkLimited(CallRun run, Request request, Response response, int limited) {
    boolean replayable = request.body().replayable();
    if (run.settings().waiting() && limited < MAX_LIMITED && replayable) {
      return;
    }
    Limited body = ErrorBody.limited(response.bytes());
    Duration wait = body == null ? Duration.ZERO : body.retryAfter();
    String why =
        run.settings().waiting()
            ? limited + " times in a row; does another process use this token?"
            : "and the call asked not to wait";
    if (!replayable) {
      why = "and what it uploads can be read only once";
    }
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
    long nanos = Math.clamp(wait.retryAfter().toNanos(), LEAST_INDEX_WAIT, LONGEST_WAIT);
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
    pause(run, request, nanos);
    return true;
  }

  /** Returns whether an answer is a sign of trouble on the other side that may pass. */
  static boolean retryable(int status) {
    return switch (status) {
      case 500, 502, 503, 504 -> true;
      default -> status >= 520 && status <= 529;
    };
  }

  private static DiscordApiException answered(CallRun run, Request request, Response response) {
    ApiError error = ErrorBody.decode(response.status(), response.headers(), response.bytes());
    return new DiscordApiException(request.route(), error, run.attempts(), "may be sent again");
  }

  private void pause(
      CallRun run, Request request, FailedAttempts failed, OvendException why, long atLeast) {
    long left = run.deadlineNanos() - ticker.nanos();
    if (left < LEAST_TIME) {
      throw failed.late("");
    }
    if (atLeast >= left) {
      throw failed.late("; Discord asks to wait " + Durations.text(atLeast));
    }
    // Probes are spaced out by their circuit.
    long backoff = run.probe() ? 0 : backoff(failed, why, left);
    long nanos = Math.max(backoff, atLeast);
    if (events.active()) {
      String reason = String.valueOf(why.getMessage());
      events.publish(
          new RestEvent.AttemptRetried(
              run.id(), request.route(), run.attempts(), reason, Duration.ofNanos(nanos)));
    }
    pause(run, request, nanos);
  }

  /** Returns a random pause that is over before the deadline, and longer if too much fails. */
  private long backoff(FailedAttempts failed, OvendException why, long left) {
    long heldBack = budget.take(why.getCause());
    if (heldBack >= left) {
      throw failed.late("; retries are held back, because too many requests fail");
    }
    long random = Backoff.STANDARD.before(failed.counted(), ThreadLocalRandom.current());
    return Math.max(random < left ? random : left / 2, heldBack);
  }

  private void pause(CallRun run, Request request, long nanos) {
    run.enter(Phase.PAUSING);
    new Wait().await(ticker, nanos, run.cancellation(), request, "while it paused before a retry");
  }
}
