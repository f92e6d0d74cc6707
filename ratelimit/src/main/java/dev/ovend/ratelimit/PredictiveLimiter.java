package dev.ovend.ratelimit;

import dev.ovend.core.Route;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says what limits are likely before an answer tells them: a route has the same for all its major
 * parameters. Guarded by the manager's lock.
 */
final class PredictiveLimiter {

  /** Routes are a few hundred; only undocumented paths could be more. */
  private static final int MOST = 2_000;

  /** What tells limits apart, apart from the major parameters. */
  record Kind(String route, String variant) {

    /** Returns whether its requests change nothing. */
    boolean reads() {
      return route.startsWith("GET ");
    }
  }

  /**
   * What is likely.
   *
   * @param bucketId Discord's name of the bucket; null if answers tell no limit
   * @param shape null if answers tell no limit
   */
  record Guess(@Nullable String bucketId, @Nullable Shape shape) {

    private static final Guess UNLIMITED = new Guess(null, null);
  }

  final Delays delays = new Delays();
  private final Map<Kind, Guess> guesses = bounded();
  private final Map<Kind, HiddenLimit> hidden = bounded();
  private final Map<Kind, CommonLimit> common = bounded();

  PredictiveLimiter(Collection<LearnedLimit> learned, long now) {
    for (LearnedLimit one : learned) {
      Kind kind = new Kind(one.route(), one.variant());
      if (one.bucketId().isEmpty()) {
        guesses.put(kind, Guess.UNLIMITED);
        hidden.put(kind, HiddenLimit.of(one.shape(), kind.reads(), delays, now));
      } else {
        guesses.put(kind, new Guess(one.bucketId(), one.shape()));
      }
    }
  }

  private static <V> Map<Kind, V> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Kind, V> eldest) {
        return size() > MOST;
      }
    };
  }

  /** Returns what a new major parameter probably has, or null if nothing is known. */
  @Nullable Guess guess(Route route, String variant) {
    return guesses.get(new Kind(route.toString(), variant));
  }

  /** Notes that the route's answers tell no limit. */
  void unlimited(Feeder feeder) {
    guesses.put(feeder.kind(), Guess.UNLIMITED);
  }

  /** Returns whether answers to requests of {@code kind} tell no limit. */
  boolean isUnlimited(Kind kind) {
    return Guess.UNLIMITED.equals(guesses.get(kind));
  }

  /** Notes a bucket's shape; returns it for the store if that is news, or null. */
  @Nullable LearnedLimit learn(Feeder feeder, @Nullable String bucketId, Shape shape) {
    if (bucketId == null) {
      return null;
    }
    Guess old = guesses.put(feeder.kind(), new Guess(bucketId, shape));
    boolean known =
        old != null
            && Objects.equals(old.bucketId, bucketId)
            && old.shape != null
            && old.shape.isLike(shape);
    return known ? null : LearnedLimit.of(feeder, bucketId, shape);
  }

  /** Returns the limit that no header shows for requests of {@code kind}. */
  HiddenLimit hidden(Kind kind) {
    return hidden.computeIfAbsent(kind, key -> new HiddenLimit(key.reads(), delays));
  }

  /** Returns the limit that all follow-ups of {@code kind} have in common. */
  CommonLimit common(Kind kind) {
    return common.computeIfAbsent(kind, key -> new CommonLimit(delays));
  }
}
