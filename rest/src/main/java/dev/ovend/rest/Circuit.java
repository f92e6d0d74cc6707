package dev.ovend.rest;

import dev.ovend.core.CircuitState;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether something works, judged by its last 20 requests. It opens when 12 of them failed, or the
 * last 6 did, and closes after three successful probes; failed ones follow each other ever more
 * slowly, from half a second up to five. Not thread-safe: guarded by the lock of {@link Circuits}.
 */
final class Circuit {

  static final int CLOSES_AFTER = 3;
  private static final long FIRST_PAUSE = Duration.ofMillis(500).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();

  /** A call that was chosen as the probe and does not come to be sent loses its right. */
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  private final String name;
  private final int subjects;
  private final Outcomes outcomes;
  private CircuitState state = CircuitState.CLOSED;
  private long openedAfter;
  private int successes; // of probes
  private boolean over; // closed again
  private long pause = FIRST_PAUSE;
  private long probeAt;
  private @Nullable Admission prober;

  /**
   * Creates a closed circuit.
   *
   * @param subjects of how many different subjects requests must have failed before it opens
   * @param after the number of the last request that it does not judge
   */
  Circuit(String name, int subjects, long after) {
    this.name = name;
    this.subjects = subjects;
    this.outcomes = new Outcomes(after);
  }

  String name() {
    return name;
  }

  CircuitState state() {
    return state;
  }

  int failures() {
    return outcomes.failures();
  }

  boolean closed() {
    return state == CircuitState.CLOSED;
  }

  /** Returns whether it need not be kept. */
  boolean clean() {
    return closed() && (over || outcomes.clean());
  }

  /** Returns whether it has not been closed since before request {@code number} was sent. */
  boolean openSinceBefore(long number) {
    return !closed() && openedAfter < number;
  }

  /** Returns the time until the next request may be sent; null if an answer decides on that. */
  @Nullable Long untilProbe(long now) {
    if (prober != null && prober.number() > 0) {
      return null;
    }
    return Math.max(0, (prober == null ? probeAt : probeAt + PATIENCE) - now);
  }

  /** Returns whether an attempt may go on now, as the probe or because all may. */
  boolean admits(long now) {
    Long left = untilProbe(now);
    return closed() || (left != null && left == 0);
  }

  /** Makes an attempt the probe, unless none is needed. */
  void enter(Admission attempt, long now) {
    if (!closed()) {
      state = CircuitState.HALF_OPEN;
      prober = attempt;
      probeAt = now;
    }
  }

  /** Returns whether an attempt that has its permit may still be sent. */
  boolean confirms(Admission attempt) {
    return closed() || attempt.equals(prober);
  }

  /** Takes its right from an attempt that ended without showing whether it works. */
  void leave(Admission attempt, long now) {
    if (attempt.equals(prober)) {
      prober = null;
      probeAt = now;
      state = CircuitState.OPEN;
    }
  }

  void succeeded(Admission attempt, long now) {
    outcomes.add(outcome(attempt, false, null));
    if (!attempt.equals(prober)) {
      return;
    }
    prober = null;
    probeAt = now;
    successes++;
    if (successes == CLOSES_AFTER) {
      close();
    }
  }

  private void close() {
    state = CircuitState.CLOSED;
    over = true;
  }

  /** Judges no longer by what something has ended. */
  void forgive(Throwable cause) {
    outcomes.remove(cause);
  }

  /**
   * Notes a failure.
   *
   * @param cause what ended the request, or null if there was an answer
   * @param news what else is known
   */
  void failed(Admission attempt, @Nullable Throwable cause, News news, long now) {
    if (!news.counted) {
      outcomes.add(outcome(attempt, true, cause));
    }
    if (closed()) {
      if (outcomes.bad(subjects, shared() ? 0 : news.worked)) {
        openedAfter = news.latest;
        open(now);
      }
    } else if (attempt.equals(prober)) {
      successes = news.again ? successes : 0;
      if (!shared() && openSinceBefore(news.worked)) {
        close(); // only this resource fails, so its calls are to fail as well
      } else {
        open(now);
      }
    }
  }

  /**
   * What is known when a request has failed.
   *
   * @param counted whether what ended the request has ended another one that counts already
   * @param again whether a probe of the same resource had failed before: its failing again shows
   *     nothing new of the others
   * @param worked the number of the latest request of the family that succeeded
   * @param latest the number of the latest request that was sent
   */
  record News(boolean counted, boolean again, long worked, long latest) {}

  private void open(long now) {
    prober = null;
    state = CircuitState.OPEN;
    probeAt = now + pause - ThreadLocalRandom.current().nextLong(pause / 5);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  }

  /** Returns whether several resources depend on it. */
  private boolean shared() {
    return subjects > 1;
  }

  private static Outcomes.Outcome outcome(
      Admission attempt, boolean failed, @Nullable Throwable cause) {
    return new Outcomes.Outcome(attempt.number(), failed, attempt.resource().subject(), cause);
  }
}
