package dev.ovend.rest;

import dev.ovend.core.CircuitState;
import java.time.Duration;

/**
 * A circuit as it was at one time. Immutable.
 *
 * @param name {@code host}, a family of routes such as {@code /guilds}, a single route and id such
 *     as {@code GET /guilds/{guild.id} #1}, or {@code global} if everything is forbidden for a
 *     while
 * @param failures how many of the last 20 requests failed
 * @param waiting how many calls wait for it
 * @param untilProbe when the next request may be sent; zero if it is closed
 */
public record CircuitSnapshot(
    String name, CircuitState state, int failures, int waiting, Duration untilProbe) {

  /** Returns one line for people. */
  @Override
  public String toString() {
    String line = name + ": " + state + ", " + failures + " of the last 20 failed";
    return state == CircuitState.CLOSED
        ? line
        : line + ", " + waiting + " waiting, next probe in " + Durations.text(untilProbe.toNanos());
  }
}
