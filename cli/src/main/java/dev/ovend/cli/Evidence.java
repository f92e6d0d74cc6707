package dev.ovend.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the simulator saw of one run.
 *
 * @param seen every request, in the order of arrival
 */
record Evidence(List<Seen> seen) {

  private static final double WINDOW_MILLIS = 600_000;

  /**
   * One request.
   *
   * @param atMillis when it was judged, since the simulator's start
   * @param limitedBy whose limit refused it, or null
   * @param inFlight requests of its bucket at that time, itself included; 0 without a bucket
   */
  record Seen(
      double atMillis,
      int status,
      @Nullable String limitedBy,
      @Nullable String nonce,
      int inFlight) {
    boolean accepted() {
      return status >= 200 && status < 300;
    }
  }

  /** Reads the journal's page of requests, from after the first {@code before}. */
  static Evidence of(JsonNode page, long before) {
    List<Seen> seen = new ArrayList<>();
    for (JsonNode request : page) {
      if (request.path("sequence").asLong() > before) {
        seen.add(
            new Seen(
                request.path("arrivedAtMillis").asDouble(),
                request.path("status").asInt(),
                text(request.path("limitedBy")),
                text(request.path("nonce")),
                request.path("inFlightInBucket").asInt()));
      }
    }
    return new Evidence(seen);
  }

  /** Returns how many requests each scope refused. */
  Map<String, Long> limitedByScope() {
    return seen.stream()
        .filter(one -> one.limitedBy() != null)
        .collect(
            Collectors.groupingBy(
                one -> String.valueOf(one.limitedBy()), TreeMap::new, Collectors.counting()));
  }

  /** Returns how many requests were answered with 429, by whomever. */
  long limited() {
    return seen.stream().filter(one -> one.status() == 429).count();
  }

  /** Returns the share of the requests that were answered with 429. */
  double limitedShare() {
    return seen.isEmpty() ? 0 : (double) limited() / seen.size();
  }

  /** Returns when requests were accepted, since the first request came; ascending. */
  List<Double> acceptedMillis() {
    double first = seen.isEmpty() ? 0 : seen.getFirst().atMillis();
    return seen.stream().filter(Seen::accepted).map(one -> one.atMillis() - first).toList();
  }

  /**
   * Returns the most requests of one bucket in flight at once; without buckets, the most requests
   * that came within one round trip.
   */
  int mostInFlight(double rttMillis) {
    int inBucket = seen.stream().mapToInt(Seen::inFlight).max().orElse(0);
    return inBucket > 0 ? inBucket : (int) mostWithin(rttMillis, one -> true);
  }

  /** Returns the most requests that were answered 401, 403 or 429 within ten minutes. */
  long mostInvalidInTenMinutes() {
    return mostWithin(
        WINDOW_MILLIS, one -> one.status() == 401 || one.status() == 403 || one.status() == 429);
  }

  /**
   * Returns the smallest share that a process had of what was accepted until the first of them was
   * done; processes are told apart by what their nonces begin with. 1 if there is only one.
   */
  double smallestShare() {
    Map<String, List<Double>> accepted =
        seen.stream()
            .filter(one -> one.accepted() && one.nonce() != null)
            .collect(
                Collectors.groupingBy(
                    one -> String.valueOf(one.nonce()).replaceFirst("-[^-]*$", ""),
                    TreeMap::new,
                    Collectors.mapping(Seen::atMillis, Collectors.toList())));
    double end = accepted.values().stream().mapToDouble(List::getLast).min().orElse(0);
    List<Long> counts =
        accepted.values().stream()
            .map(times -> times.stream().filter(time -> time <= end).count())
            .toList();
    long all = counts.stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) counts.stream().mapToLong(Long::longValue).min().orElse(0) / all;
  }

  private long mostWithin(double millis, Predicate<Seen> kind) {
    List<Double> times = seen.stream().filter(kind).map(Seen::atMillis).sorted().toList();
    long most = 0;
    int from = 0;
    for (int to = 0; to < times.size(); to++) {
      while (from < to && times.get(to) - times.get(from) >= millis) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.asString() : null;
  }
}
