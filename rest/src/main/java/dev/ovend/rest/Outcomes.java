package dev.ovend.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the last 20 requests in the order of sending, so that a failure that took long to
 * show is judged among the requests that were sent around the same time. Not thread-safe: guarded
 * by the lock of {@link Circuits}.
 */
final class Outcomes {

  static final int OBSERVED = 20;
  static final int MANY = 12;
  static final int IN_A_ROW = 6;

  private final List<Outcome> latest = new ArrayList<>(OBSERVED + 1);
  private long after;

  /**
   * Creates a record without outcomes.
   *
   * @param after the number of a request; those up to it are not judged
   */
  Outcomes(long after) {
    this.after = after;
  }

  /**
   * How one request ended.
   *
   * @param number counts requests in the order of sending
   * @param subject what the request was about, such as a channel
   * @param cause what ended the request, the same object for all requests that it ended, such as
   *     the reset of the connection that they shared; null if there was an answer
   */
  record Outcome(long number, boolean failed, String subject, @Nullable Throwable cause) {}

  /** Adds an outcome, unless it is too old. */
  void add(Outcome outcome) {
    if (outcome.number <= after) {
      return;
    }
    int place = latest.size();
    while (place > 0 && latest.get(place - 1).number > outcome.number) {
      place--;
    }
    latest.add(place, outcome);
    if (latest.size() > OBSERVED) {
      after = latest.removeFirst().number;
    }
  }

  /** Forgets what something has ended. */
  void remove(Throwable cause) {
    latest.removeIf(outcome -> cause.equals(outcome.cause));
  }

  int failures() {
    return (int) latest.stream().filter(Outcome::failed).count();
  }

  /** Returns whether all is well: the last 20 requests succeeded. */
  boolean clean() {
    return latest.size() == OBSERVED && failures() == 0;
  }

  /**
   * Returns whether 12 of the last 20 failed, or the last 6 did.
   *
   * @param subjects of how many different subjects the failed ones must have been
   * @param since the number of a request; failures up to it do not count
   */
  boolean bad(int subjects, long since) {
    List<Outcome> failed =
        latest.stream().filter(outcome -> outcome.failed && outcome.number > since).toList();
    List<Outcome> row = row().stream().filter(outcome -> outcome.number > since).toList();
    return (failed.size() >= MANY && subjects(failed) >= subjects)
        || (row.size() >= IN_A_ROW && subjects(row) >= subjects);
  }

  private List<Outcome> row() {
    int first = latest.size();
    while (first > 0 && latest.get(first - 1).failed) {
      first--;
    }
    return latest.subList(first, latest.size());
  }

  private static long subjects(List<Outcome> outcomes) {
    return outcomes.stream().map(Outcome::subject).distinct().count();
  }
}
