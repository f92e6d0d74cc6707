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
 * @param waits how long requests have waited for their permits, the shortest waits first
 */
public record RateLimitSnapshot(
    List<BucketSnapshot> buckets, Global global, List<WaitCount> waits) {

  /** Copies the lists. */
  public RateLimitSnapshot {
    buckets = List.copyOf(buckets);
    waits = List.copyOf(waits);
  }

  static RateLimitSnapshot of(Collection<Feeder> feeders, Global global, Waits waits, long now) {
    Map<Lane, List<Feeder>> lanes = new LinkedHashMap<>();
    for (Feeder feeder : feeders) {
      lanes.computeIfAbsent(feeder.lane, lane -> new ArrayList<>()).add(feeder);
    }
    List<BucketSnapshot> buckets = new ArrayList<>();
    lanes.forEach((lane, sharing) -> buckets.add(BucketSnapshot.of(lane, sharing, now)));
    return new RateLimitSnapshot(buckets, global, waits.counts());
  }

  /**
   * The limit over all routes.
   *
   * @param perSecond requests in a second
   * @param ours how many of them are taken: fewer if others use the token as well
   * @param used slots in use: requests in flight, or arrived within the last second
   * @param refused answers with 429 of a limit over all routes since the start
   * @param invalid requests of the last 10 minutes that count towards a ban of the address, see
   *     {@link BanGuard}
   * @param blockedFor the time for which everything is forbidden, or null if nothing forbids it
   */
  public record Global(
      int perSecond, int ours, int used, int refused, int invalid, @Nullable Duration blockedFor) {

    static Global of(Traffic traffic, long now) {
      GlobalLimit limit = traffic.token().limit;
      BanGuard guard = traffic.token().guard;
      long blocked = Math.max(limit.blockedFor(now), guard.closedFor(now));
      return new Global(
          limit.perSecond(),
          limit.ours(now),
          limit.held(now),
          traffic.refusedGlobally(),
          guard.invalid(),
          blocked == 0 ? null : Duration.ofNanos(blocked));
    }

    /** Returns one line for people. */
    @Override
    public String toString() {
      StringBuilder line = new StringBuilder("global: ");
      line.append(used).append(" of ").append(perSecond).append(" used");
      if (ours < perSecond) {
        line.append(", at most ").append(ours).append(" as others use the token");
      }
      if (blockedFor != null) {
        line.append(", blocked for ").append(Spans.text(blockedFor.toNanos()));
      }
      if (refused > 0) {
        line.append(", 429s: ").append(refused);
      }
      return invalid == 0
          ? line.toString()
          : line.append(", ").append(invalid).append(" invalid in 10 min").toString();
    }
  }

  /** Returns a line for people for each limit. */
  @Override
  public String toString() {
    String lines = buckets.stream().map(each -> "\n" + each).collect(Collectors.joining());
    return global + lines;
  }
}
