package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;

/**
 * What one bot, or one address without a token, spent of the limit over all routes. A limit that
 * changed while the simulator ran has one for each number. Requests that are exempt are not in it.
 *
 * @param who {@code bot:} and the id of the bot or user, or {@code ip:} and the address
 * @param perSecond requests in one server second
 * @param refused how many requests it refused
 * @param acceptedAtNanos when it let requests pass, also those that a bucket refused then, in
 *     nanoseconds since the start, ascending
 */
public record GlobalUse(String who, int perSecond, long refused, List<Long> acceptedAtNanos) {

  /** Copies the list. */
  public GlobalUse {
    acceptedAtNanos = List.copyOf(acceptedAtNanos);
  }

  /** Returns the time from the first request that passed to the last; zero if there are none. */
  public Duration took() {
    return acceptedAtNanos.isEmpty()
        ? Duration.ZERO
        : Duration.ofNanos(acceptedAtNanos.getLast() - acceptedAtNanos.getFirst());
  }

  /**
   * Returns the shortest time in which the limit lets as many requests pass. Server seconds begin
   * by the clock and not by a request, so the first may be spent at its very end.
   */
  public Duration minimum() {
    long seconds = Math.ceilDiv((long) acceptedAtNanos.size(), (long) perSecond);
    return Duration.ofSeconds(Math.max(0, seconds - 2));
  }
}
