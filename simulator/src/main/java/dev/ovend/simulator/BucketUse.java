package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was spent of one limit on one top-level resource. A limit whose numbers changed while the
 * simulator ran has one for each.
 *
 * @param bucket the bucket id when it was first spent
 * @param resource the id of the channel, guild or webhook, or null if the limit is not split
 * @param bot the id of the bot it belongs to, {@code bearer:} with the ids of an application and
 *     the user it speaks for, or null if all spend it together
 * @param limit requests in one window
 * @param window its length
 * @param kind how requests come back
 * @param refused how many requests it refused
 * @param acceptedAtNanos when it let requests pass that no other limit refused, in nanoseconds
 *     since the start, ascending
 */
public record BucketUse(
    String bucket,
    @Nullable String resource,
    @Nullable String bot,
    int limit,
    Duration window,
    LimitKind kind,
    long refused,
    List<Long> acceptedAtNanos) {

  /** Copies the list. */
  public BucketUse {
    acceptedAtNanos = List.copyOf(acceptedAtNanos);
  }

  /** Returns the time from the first request that passed to the last; zero if there are none. */
  public Duration took() {
    return acceptedAtNanos.isEmpty()
        ? Duration.ZERO
        : Duration.ofNanos(acceptedAtNanos.getLast() - acceptedAtNanos.getFirst());
  }

  /** Returns the shortest time in which the limit lets as many requests pass. */
  public Duration minimum() {
    return new Rate(kind, limit, window).shortest(acceptedAtNanos.size());
  }
}
