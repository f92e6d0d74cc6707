package dev.ovend.ratelimit;

import dev.ovend.core.CancelledException;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.RateLimitException;
import java.time.Duration;

/** The ways in which a wait for a permit ends without one, in words. */
final class Failures {

  private static final String NOTHING_SENT = "; nothing was sent";

  private Failures() {}

  /** The wait would last too long. */
  static RateLimitException pastDeadline(Waiter waiter, Forecast forecast, long now) {
    String allowed = Spans.text(Math.max(0, waiter.deadline() - now));
    return limited(
        waiter,
        forecast,
        "expected wait "
            + Spans.text(forecast.nanos())
            + waiter.feeder.why(now)
            + " is past the deadline of "
            + allowed);
  }

  /** The deadline came before the permit. */
  static RateLimitException late(Waiter waiter, Forecast forecast, long now) {
    String waited = Spans.text(now - waiter.since);
    String more = forecast.nanos() == 0 ? "" : ", with " + Spans.text(forecast.nanos()) + " to go";
    return limited(waiter, forecast, "still waiting at the deadline after " + waited + more);
  }

  /** It would have to wait and does not want to. */
  static RateLimitException notWaiting(Waiter waiter, Forecast forecast) {
    String expected = forecast.nanos() == 0 ? "unknown" : Spans.text(forecast.nanos());
    return limited(
        waiter, forecast, "expected wait " + expected + ", and the call asked not to wait");
  }

  /** Too many wait already. */
  static RateLimitException full(Waiter waiter, Forecast forecast, int maxQueued) {
    return limited(
        waiter, forecast, maxQueued + " calls are waiting already (maxQueued: " + maxQueued + ")");
  }

  private static RateLimitException limited(Waiter waiter, Forecast forecast, String what) {
    return new RateLimitException(
        waiter.feeder + ": " + what + NOTHING_SENT,
        waiter.feeder.key.route(),
        Duration.ofNanos(forecast.nanos()),
        forecast.scope());
  }

  /** Discord has refused the token. */
  static InvalidTokenException tokenRefused(Waiter waiter, long wait) {
    return new InvalidTokenException(
        waiter.feeder
            + ": Discord has refused the token with 401; it is tried again in "
            + Spans.text(wait)
            + ", or use a valid one"
            + NOTHING_SENT,
        waiter.feeder.key.route(),
        Duration.ofNanos(wait));
  }

  /** One more invalid request could lead to a ban. */
  static InvalidRequestLimitException tooManyInvalid(Waiter waiter, int invalid, long wait) {
    return new InvalidRequestLimitException(
        waiter.feeder
            + ": "
            + invalid
            + " requests of the last 10 minutes were answered with 401, 403 or 429, and "
            + BanGuard.LIMIT
            + " lead to a ban of the address; requests are sent again in "
            + Spans.text(wait)
            + NOTHING_SENT,
        waiter.feeder.key.route(),
        invalid,
        Duration.ofNanos(wait));
  }

  /** The wait was stopped. */
  static CancelledException cancelled(Object what) {
    return new CancelledException(what + ": cancelled while waiting for a permit" + NOTHING_SENT);
  }

  /** The waiting thread was interrupted. */
  static CancelledException interrupted(Object what) {
    return new CancelledException(what + ": interrupted while waiting for a permit" + NOTHING_SENT);
  }

  /** The client was closed. */
  static CancelledException closed(Object what) {
    return new CancelledException(what + ": client closed" + NOTHING_SENT);
  }
}
