package dev.ovend.rest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The attempts that wait for circuits, and the order in which they become probes: resources with
 * the fewest failed probes first, then the most urgent call. A request that must not be sent twice
 * goes last, because its outcome may stay unknown. Not thread-safe: guarded by the lock of {@link
 * Circuits}.
 */
final class CircuitQueue {

  /** As often must what may be sent twice have failed before something else is risked. */
  static final int RISK = 8;

  private static final int MAX_FAILED = 1_000;
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::rank)
          .thenComparing(place -> place.attempt.run().settings().priority())
          .thenComparingLong(Place::number);

  private final Map<Admission, Waiting> waiting = new LinkedHashMap<>();
  private final SequencedMap<Resource, Integer> failed =
      new LinkedHashMap<>(); // probes, the eldest first
  private final Map<String, Integer> counts = new HashMap<>(); // of those waiting, by circuit
  private long arrivals;

  CircuitQueue() {}

  private record Waiting(long number, Wait turn) {}

  private record Place(Admission attempt, int rank, long number) {}

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Adds an attempt, and returns what it waits for. */
  Wait add(Admission attempt) {
    Wait turn = new Wait();
    waiting.put(attempt, new Waiting(arrivals++, turn));
    count(attempt.resource(), 1);
    return turn;
  }

  void remove(Admission attempt) {
    if (waiting.remove(attempt) != null) {
      count(attempt.resource(), -1);
    }
  }

  /** Lets an attempt go on. */
  void release(Admission attempt) {
    Waiting released = waiting.remove(attempt);
    if (released != null) {
      count(attempt.resource(), -1);
      released.turn.end();
    }
  }

  private void count(Resource resource, int more) {
    for (String circuit : List.of(CircuitTable.HOST, resource.family(), resource.name())) {
      counts.merge(circuit, more, (a, b) -> a + b == 0 ? null : a + b);
    }
  }

  /** Returns all, the best probe first. */
  List<Admission> inOrder() {
    return waiting.entrySet().stream()
        .map(one -> new Place(one.getKey(), rank(one.getKey()), one.getValue().number))
        .sorted(ORDER)
        .map(Place::attempt)
        .toList();
  }

  private int rank(Admission attempt) {
    boolean repeatable = attempt.run().mode().idempotency().repeatable();
    return failed.getOrDefault(attempt.resource(), 0) + (repeatable ? 0 : RISK);
  }

  /** Notes that a probe failed; returns whether an earlier one of the same resource had, too. */
  boolean failed(Resource resource) {
    Integer before = failed.remove(resource);
    failed.put(resource, before == null ? 1 : before + 1);
    if (failed.size() > MAX_FAILED) {
      failed.pollFirstEntry();
    }
    return before != null;
  }

  /** Forgets the failed probes of a resource that works. */
  void succeeded(Resource resource) {
    failed.remove(resource);
  }

  /** Forgets all failed probes, when all works. */
  void allWork() {
    failed.clear();
  }

  /** Returns how many wait for a circuit, by its name. */
  int count(String circuit) {
    return counts.getOrDefault(circuit, 0);
  }
}
