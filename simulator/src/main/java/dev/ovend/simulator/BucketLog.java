package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Remembers what each window let pass. Thread-safe; recording waits for nobody. */
final class BucketLog {

  private final ConcurrentMap<BucketKey.WindowKey, Line> lines = new ConcurrentHashMap<>();

  /**
   * Writes down what the limits said about one request.
   *
   * @param resource the id of the top-level resource, or null
   */
  void record(Ruling.Bucketed ruling, @Nullable String resource) {
    Ruling.Count refusal = ruling.refusal();
    if (refusal != null) {
      line(refusal, resource).refused.increment();
      return;
    }
    for (Ruling.Count count : ruling.counts()) {
      line(count, resource).acceptedAt.add(count.verdict().nanos());
    }
  }

  /** Returns the use of all windows, in no order. */
  List<BucketUse> uses() {
    List<BucketUse> uses = new ArrayList<>();
    lines.forEach((key, line) -> uses.add(use(key, line)));
    return uses;
  }

  private Line line(Ruling.Count count, @Nullable String resource) {
    return lines.computeIfAbsent(
        count.key().window(), key -> new Line(count.rule().id(), resource));
  }

  private static BucketUse use(BucketKey.WindowKey key, Line line) {
    return new BucketUse(
        line.bucket,
        line.resource,
        key.owner().isEmpty() ? null : key.owner(),
        key.rate().requests(),
        key.rate().window(),
        key.rate().kind() == Rate.Kind.SLIDING,
        line.refused.sum(),
        line.acceptedAt.stream().sorted().toList());
  }

  private static final class Line {

    final String bucket;
    final @Nullable String resource;
    final LongAdder refused = new LongAdder();
    final Queue<Long> acceptedAt = new ConcurrentLinkedQueue<>();

    Line(String bucket, @Nullable String resource) {
      this.bucket = bucket;
      this.resource = resource;
    }
  }
}
