package dev.ovend.ratelimit;

import dev.ovend.core.Route;
import java.time.Duration;
import java.util.List;
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
 * @param limit requests in one window, or null if Discord has told none
 * @param remaining requests that may be sent at once
 * @param inFlight requests sent and not ended
 * @param queued requests that wait
 * @param resetsIn the time to the end of the window, or null if none is running
 * @param blockedFor the time for which a 429 forbids everything, or null if none does
 */
public record BucketSnapshot(
    List<Route> routes,
    String majors,
    @Nullable String bucketId,
    @Nullable Integer limit,
    int remaining,
    int inFlight,
    int queued,
    @Nullable Duration resetsIn,
    @Nullable Duration blockedFor) {

  /** Copies the list. */
  public BucketSnapshot {
    routes = List.copyOf(routes);
  }

  static BucketSnapshot of(Lane lane, List<Feeder> feeders, long now) {
    Bucket bucket = lane.bucket();
    Window window = bucket.window();
    long ends = window == null ? 0 : window.endsIn(now);
    long blocked = bucket.blockedFor(now);
    for (Feeder feeder : feeders) {
      blocked = Math.max(blocked, feeder.refusedFor(now));
    }
    return new BucketSnapshot(
        feeders.stream().map(feeder -> feeder.key.route()).distinct().toList(),
        feeders.get(0).key.majors(),
        lane.key == null ? null : lane.key.bucketId(),
        window == null ? null : window.limit(),
        bucket.free(now),
        bucket.inFlight(),
        feeders.stream().mapToInt(Feeder::queued).sum(),
        ends == 0 ? null : Duration.ofNanos(ends),
        blocked == 0 ? null : Duration.ofNanos(blocked));
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(routes.stream().map(Route::toString).collect(Collectors.joining(" + ")));
    int hash = majors.indexOf(':');
    String id = hash < 0 ? majors : majors.substring(0, hash);
    line.append(id.isEmpty() ? ": " : " #" + id + ": ").append(remaining);
    line.append(limit == null ? " free, limit unknown" : " of " + limit + " free");
    if (resetsIn != null) {
      line.append(", resets in ").append(Spans.text(resetsIn.toNanos()));
    }
    if (blockedFor != null) {
      line.append(", blocked for ").append(Spans.text(blockedFor.toNanos()));
    }
    line.append(", ").append(inFlight).append(" in flight, ").append(queued).append(" queued");
    return line.append(bucketId == null ? "" : ", bucket " + bucketId).toString();
  }
}
