package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import dev.ovend.core.RateLimitScope;
import org.jspecify.annotations.Nullable;

/**
 * How long a request will wait.
 *
 * @param nanos as far as is known: no more than the limits as they are now demand
 * @param scope whose limit it waits for longest; null if only others' answers are waited for
 */
record Forecast(long nanos, @Nullable RateLimitScope scope) {

  /** Returns the forecast for one more request of {@code feeder}. */
  static Forecast of(Feeder feeder, Priority priority, long now) {
    Lane lane = feeder.lane;
    long bucket = lane.bucket().expectedWait(lane.ahead(priority), now);
    long closed = feeder.expectedWait(feeder.ahead(priority), now);
    Forecast gate = of(feeder.gate(), now);
    if (gate.nanos >= bucket && gate.nanos >= closed) {
      return gate;
    }
    boolean refused = closed >= bucket && closed == feeder.refusedFor(now);
    return new Forecast(
        Math.max(closed, bucket), refused ? feeder.refusedBy() : RateLimitScope.USER);
  }

  /** Returns the forecast for a request of a bucket that nothing is known of. */
  static Forecast of(Gate gate, long now) {
    long nanos = gate.expectedWait(now);
    return new Forecast(nanos, nanos == 0 ? null : RateLimitScope.GLOBAL);
  }
}
