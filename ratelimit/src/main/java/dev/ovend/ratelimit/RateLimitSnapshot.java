package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All limits of one token as they were at one time.
 *
 * <p>Immutable. It holds no secret.
 *
 * @param buckets the buckets that were used lately, the least recently used first
 * @param global the limit over all routes
 */
public record RateLimitSnapshot(List<BucketSnapshot> buckets, Global global) {

  /** Copies the list. */
  public RateLimitSnapshot {
    buckets = List.copyOf(buckets);
  }

  static RateLimitSnapshot of(Collection<Feeder> feeders, GlobalLimit global, long now) {
    Map<Lane, List<Feeder>> lanes = new LinkedHashMap<>();
    for (Feeder feeder : feeders) {
      lanes.computeIfAbsent(feeder.lane, lane -> new ArrayList<>()).add(feeder);
    }
    List<BucketSnapshot> buckets = new ArrayList<>();
    lanes.forEach((lane, sharing) -> buckets.add(BucketSnapshot.of(lane, sharing, now)));
    return new RateLimitSnapshot(buckets, Global.of(global, now));
  }

  /**
   * The limit over all routes.
   *
   * @param perSecond requests in a second
   * @param used slots in use: requests in flight, or answered within the last second
   * @param blockedFor the time for which a 429 forbids everything, or null if none does
   */
  public record Global(int perSecond, int used, @Nullable Duration blockedFor) {

    static Global of(GlobalLimit limit, long now) {
      long blocked = limit.blockedFor(now);
      return new Global(
          limit.perSecond(), limit.held(now), blocked == 0 ? null : Duration.ofNanos(blocked));
    }

    /** Returns one line for people. */
    @Override
    public String toString() {
      String blocked =
          blockedFor == null ? "" : ", blocked for " + Spans.text(blockedFor.toNanos());
      return "global: " + used + " of " + perSecond + " used" + blocked;
    }
  }

  /** Returns a line for people for each limit. */
  @Override
  public String toString() {
    String lines = buckets.stream().map(each -> "\n" + each).collect(Collectors.joining());
    return global + lines;
  }
}
