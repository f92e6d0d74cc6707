package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Remembers what each window let pass. Thread-safe; recording waits for nobody. */
final class BucketLog {

  private final ConcurrentMap<BucketKey.WindowKey, Line> lines = new ConcurrentHashMap<>();

  /** Writes down what the limits said about one request. */
  void record(Ruling.Bucketed ruling) {
    Ruling.Count refusal = ruling.refusal();
    if (refusal != null) {
      line(refusal).refused.increment();
      return;
    }
    for (Ruling.Count count : ruling.counts()) {
      line(count).acceptedAt.add(count.verdict().nanos());
    }
  }

  /** Returns the use of all windows, in no order. */
  List<BucketUse> uses() {
    List<BucketUse> uses = new ArrayList<>();
    lines.forEach((key, line) -> uses.add(use(key, line)));
    return uses;
  }

  private Line line(Ruling.Count count) {
    return lines.computeIfAbsent(count.key().window(), key -> new Line(count.rule().id()));
  }

  private static BucketUse use(BucketKey.WindowKey key, Line line) {
    return new BucketUse(
        line.bucket,
        key.shown(),
        key.owner().isEmpty() ? null : key.owner(),
        key.rate().requests(),
        key.rate().window(),
        key.rate().kind(),
        line.refused.sum(),
        line.acceptedAt.stream().sorted().toList());
  }

  private static final class Line {

    final String bucket;
    final LongAdder refused = new LongAdder();
    final Queue<Long> acceptedAt = new ConcurrentLinkedQueue<>();

    Line(String bucket) {
      this.bucket = bucket;
    }
  }
}
