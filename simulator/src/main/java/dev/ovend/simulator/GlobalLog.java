package dev.ovend.simulator;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Remembers what the global limit let pass. Thread-safe; recording waits for nobody. */
final class GlobalLog {

  private final ConcurrentMap<Key, Line> lines = new ConcurrentHashMap<>();

  /** Writes down what the global limit said about one request. */
  void record(Ruling.GlobalCount count) {
    Verdict verdict = count.verdict();
    Line line = lines.computeIfAbsent(new Key(count.who(), verdict.limit()), key -> new Line());
    if (verdict.allowed()) {
      line.acceptedAt.add(verdict.nanos());
    } else {
      line.refused.increment();
    }
  }

  /** Returns the use of all global limits, in no order. */
  List<GlobalUse> uses() {
    return lines.entrySet().stream().map(line -> use(line.getKey(), line.getValue())).toList();
  }

  private static GlobalUse use(Key key, Line line) {
    List<Long> accepted = line.acceptedAt.stream().sorted().toList();
    return new GlobalUse(key.who, key.perSecond, line.refused.sum(), accepted);
  }

  private record Key(String who, int perSecond) {}

  private static final class Line {

    final LongAdder refused = new LongAdder();
    final Queue<Long> acceptedAt = new ConcurrentLinkedQueue<>();
  }
}
