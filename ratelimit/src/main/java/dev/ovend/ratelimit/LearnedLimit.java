package dev.ovend.ratelimit;

import java.time.Duration;

/**
 * What answers have told of a route's limit, which holds for all its major parameters: what a new
 * major parameter probably has, and what outlives a restart.
 *
 * <p>Immutable. It holds no id of a resource and no secret.
 *
 * @param route method and template, such as {@code POST /channels/{channel.id}/messages}
 * @param variant what kind of request on the route, such as {@code name or topic}; mostly empty
 * @param bucketId Discord's name of the bucket; empty if no answer names one, and only refusals
 *     have told the limit
 * @param limit requests in one window, at least 1
 * @param window its length, or a bit less
 * @param slot after how long one request is free again, if the bucket is sliding
 * @param kind the likelier kind
 * @param confidence how sure that is, from 0.5 for an assumption to 1.0
 */
public record LearnedLimit(
    String route,
    String variant,
    String bucketId,
    int limit,
    Duration window,
    Duration slot,
    WindowKind kind,
    double confidence) {

  private static final double MOST = 0.98;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the limit is below 1, a duration negative, or the
   *     confidence not between 0.5 and 1.0
   */
  public LearnedLimit {
    if (limit < 1) {
      throw new IllegalArgumentException("limit: " + limit + " (expected: >= 1)");
    }
    if (window.isNegative() || slot.isNegative()) {
      throw new IllegalArgumentException(
          "window: " + window + ", slot: " + slot + " (expected: >= 0)");
    }
    if (!(confidence >= 0.5 && confidence <= 1.0)) {
      throw new IllegalArgumentException("confidence: " + confidence + " (expected: 0.5 to 1.0)");
    }
  }

  static LearnedLimit of(Feeder feeder, String bucketId, Shape shape) {
    return new LearnedLimit(
        feeder.key.route().toString(),
        feeder.key.variant(),
        bucketId,
        shape.limit(),
        Duration.ofNanos(shape.length()),
        Duration.ofNanos(shape.slot()),
        shape.kind(),
        shape.confidence());
  }

  /** Returns the shape, with as much evidence as makes this sure. */
  Shape shape() {
    double sure = Math.min(confidence, MOST);
    int evidence = (int) Math.round((2 * sure - 1) / (1 - sure));
    boolean slides = kind == WindowKind.SLIDING;
    return new Shape(
        limit,
        Spans.nanos(window),
        Spans.nanos(slot),
        slides ? 0 : evidence,
        slides ? evidence : 0,
        kind == WindowKind.LOG ? Refill.SINGLY : Refill.ASSUMED);
  }
}
