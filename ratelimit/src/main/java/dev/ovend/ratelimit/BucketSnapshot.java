package dev.ovend.ratelimit;

import dev.ovend.core.Route;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One bucket as it was at one time.
 *
 * <p>Immutable. It holds no secret.
 *
 * @param routes the routes that share it, as far as they were used
 * @param majors the major parameters, see {@link dev.ovend.core.Target#majors()}
 * @param bucketId Discord's name of it, or null if it has told none
 * @param limit requests in one window; a guess from other majors until an answer tells; null if
 *     nothing is known
 * @param remaining requests that may be sent at once
 * @param inFlight requests sent and not ended
 * @param queued requests that wait
 * @param kind how it gives requests back, or null if no answer has told anything
 * @param confidence how sure that is, from 0.5 for an assumption to 1.0
 * @param share how much of it is taken, below 1.0 if others use the token as well
 * @param resetsIn the time to the end of the window, or null if none is running
 * @param opensIn the time after which one more may be sent, or null if one may now, or only when
 *     one in flight ends
 * @param blockedFor the time for which a 429 forbids everything, or null if none does
 * @param late how long after the end of a window the next request arrived that had waited for it,
 *     lately on average; negative if it was too early; null if none has
 * @param refused answers with 429 of this bucket or route
 * @param refusedShared answers with 429 of a limit that others spend as well
 * @param waits how long requests waited that had to wait, the shortest waits first
 */
public record BucketSnapshot(
    List<Route> routes,
    String majors,
    @Nullable String bucketId,
    @Nullable Integer limit,
    int remaining,
    int inFlight,
    int queued,
    @Nullable WindowKind kind,
    double confidence,
    double share,
    @Nullable Duration resetsIn,
    @Nullable Duration opensIn,
    @Nullable Duration blockedFor,
    @Nullable Duration late,
    int refused,
    int refusedShared,
    List<WaitCount> waits) {

  /** Copies the lists. */
  public BucketSnapshot {
    routes = List.copyOf(routes);
    waits = List.copyOf(waits);
  }

  static BucketSnapshot of(Lane lane, List<Feeder> feeders, long now) {
    Bucket bucket = lane.bucket();
    Window window = bucket.window();
    Shape shape = window == null ? bucket.start().shape() : window.shape();
    Lane.Notes noted = lane.notes;
    long blocked = bucket.blockedFor(now);
    for (Feeder feeder : feeders) {
      blocked = Math.max(blocked, feeder.expectedWait(0, now));
    }
    int free = lane.free(now);
    long opens = free > 0 ? 0 : bucket.opensIn(now);
    return new BucketSnapshot(
        feeders.stream().map(feeder -> feeder.key.route()).distinct().toList(),
        feeders.get(0).key.majors(),
        lane.key == null ? null : lane.key.bucketId(),
        shape == null ? null : shape.limit(),
        free,
        bucket.inFlight(),
        feeders.stream().mapToInt(Feeder::queued).sum(),
        shape == null ? null : shape.kind(),
        shape == null ? 0.5 : shape.confidence(),
        bucket.share().part(),
        span(window == null ? 0 : window.endsIn(now)),
        span(opens),
        span(blocked),
        noted == null || !noted.timed ? null : Duration.ofNanos(noted.lateNanos),
        noted == null ? 0 : noted.refusedUser,
        noted == null ? 0 : noted.refusedShared,
        noted == null ? List.of() : noted.waits.counts());
  }

  private static @Nullable Duration span(long nanos) {
    return nanos == 0 || nanos == Bucket.NEVER ? null : Duration.ofNanos(nanos);
  }

  /**
   * Returns one line for people, such as {@code POST /channels/{channel.id}/messages #123: 3/5, 2
   * in flight, 14 queued, sliding 0.98, next slot in 0.8 s}.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(routes.stream().map(Route::toString).collect(Collectors.joining(" + ")));
    int hash = majors.indexOf(':');
    String id = hash < 0 ? majors : majors.substring(0, hash);
    line.append(id.isEmpty() ? ": " : " #" + id + ": ").append(remaining);
    line.append(limit == null ? " free, limit unknown" : "/" + limit);
    line.append(", ").append(inFlight).append(" in flight, ").append(queued).append(" queued");
    if (kind != null) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      line.append(String.format(Locale.ROOT, ", %s %.2f", name, confidence));
    }
    append(line, ", blocked for ", blockedFor);
    append(line, ", next slot in ", opensIn);
    append(line, ", resets in ", resetsIn);
    if (share < 1.0) {
      line.append(String.format(Locale.ROOT, ", share %.2f", share));
    }
    return refused + refusedShared == 0
        ? line.toString()
        : line.append(", 429s: ").append(refused + refusedShared).toString();
  }

  private static void append(StringBuilder line, String what, @Nullable Duration span) {
    if (span != null) {
      line.append(what).append(Spans.text(span.toNanos()));
    }
  }
}
