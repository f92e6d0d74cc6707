package dev.ovend.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Estimates how long it takes until everything is played. A thing that was played already is
 * expected to take as long again; all others their usual time, longer or shorter by as much as
 * those played so far. Not thread-safe.
 */
final class TimeLeft {

  private static final long SECONDS_PER_MINUTE = 60;
  private static final long STEP_SECONDS = 10;

  private final Map<String, Item> items = new LinkedHashMap<>();

  TimeLeft() {}

  /** Adds a thing that is to be played some times. */
  TimeLeft plan(String name, Duration usual, int times) {
    items.put(name, new Item(usual, times, 0, Duration.ZERO));
    return this;
  }

  /** Notes that a thing was played once. */
  void played(String name, Duration took) {
    items.computeIfPresent(name, (key, item) -> item.played(took));
  }

  /** Notes that a thing is not played any more. */
  void dropped(String name) {
    items.computeIfPresent(name, (key, item) -> item.dropped());
  }

  /** Returns the estimate. */
  Duration left() {
    Collection<Item> all = items.values();
    double usual = all.stream().mapToDouble(item -> item.played * seconds(item.usual)).sum();
    double took = all.stream().mapToDouble(item -> seconds(item.took)).sum();
    double slower = usual > 0 && took > 0 ? took / usual : 1;
    double left = all.stream().mapToDouble(item -> item.left * item.expected(slower)).sum();
    return Duration.ofMillis(Math.round(left * 1_000));
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1_000.0;
  }

  /** Returns the estimate in words, such as {@code about 4 min left}. */
  @Override
  public String toString() {
    long seconds = Math.ceilDiv(left().toSeconds(), STEP_SECONDS) * STEP_SECONDS;
    return seconds <= SECONDS_PER_MINUTE
        ? "about " + seconds + " s left"
        : "about " + Math.ceilDiv(seconds, SECONDS_PER_MINUTE) + " min left";
  }

  private record Item(Duration usual, int left, int played, Duration took) {

    Item played(Duration more) {
      return new Item(usual, Math.max(0, left - 1), played + 1, took.plus(more));
    }

    Item dropped() {
      return new Item(usual, 0, played, took);
    }

    /** Returns how many seconds it takes to play it once more. */
    double expected(double slower) {
      return played > 0 ? seconds(took) / played : slower * seconds(usual);
    }
  }
}
