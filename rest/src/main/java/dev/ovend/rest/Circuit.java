package dev.ovend.rest;

import dev.ovend.core.CircuitState;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Whether something works, judged by its last 20 requests. It opens when 12 of them failed, or the
 * last 6 did, and closes after three successful probes in a row; failed ones follow each other ever
 * more slowly, from half a second up to five. Not thread-safe: guarded by the lock of {@link
 * Circuits}.
 */
final class Circuit {

  static final int OPENS_AT = 12;
  static final int OPENS_AFTER = 6; // in a row
  static final int CLOSES_AFTER = 3;
  private static final int OBSERVED = (1 << 20) - 1;
  private static final int LATEST = (1 << OPENS_AFTER) - 1;
  private static final long FIRST_PAUSE = Duration.ofMillis(500).toNanos();
  private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();

  /** A call that was chosen as the probe and does not come to be sent loses its right. */
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  private final String name;
  private CircuitState state = CircuitState.CLOSED;
  private int outcomes; // of the last requests, the latest in the lowest bit, 1 for a failure
  private int successes; // of probes, in a row
  private long pause = FIRST_PAUSE;
  private long probeAt;
  private @Nullable CallRun prober;
  private boolean sent; // the probe

  Circuit(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  CircuitState state() {
    return state;
  }

  int failures() {
    return Integer.bitCount(outcomes);
  }

  boolean closed() {
    return state == CircuitState.CLOSED;
  }

  /** Returns the time until the next request may be sent; null if an answer decides on that. */
  @Nullable Long untilProbe(long now) {
    if (prober != null && sent) {
      return null;
    }
    return Math.max(0, (prober == null ? probeAt : probeAt + PATIENCE) - now);
  }

  /** Returns whether a call may go on now, as the probe or because all may. */
  boolean admits(CallRun run, long now) {
    Long left = untilProbe(now);
    return closed() || run.equals(prober) || (left != null && left == 0);
  }

  /** Makes a call the probe, unless none is needed. */
  void enter(CallRun run, long now) {
    if (!closed() && !run.equals(prober)) {
      state = CircuitState.HALF_OPEN;
      prober = run;
      sent = false;
      probeAt = now;
    }
  }

  /** Returns whether a call that has its permit may still be sent. */
  boolean confirms(CallRun run) {
    sent |= run.equals(prober);
    return closed() || run.equals(prober);
  }

  /** Takes its right from a call that ended without telling whether it works. */
  void leave(CallRun run, long now) {
    if (run.equals(prober)) {
      prober = null;
      probeAt = now;
      state = CircuitState.OPEN;
    }
  }

  void succeeded(CallRun run, long now) {
    outcomes = (outcomes << 1) & OBSERVED;
    if (!run.equals(prober)) {
      return;
    }
    prober = null;
    probeAt = now;
    successes++;
    if (successes == CLOSES_AFTER) {
      state = CircuitState.CLOSED;
      outcomes = 0;
      successes = 0;
      pause = FIRST_PAUSE;
    }
  }

  void failed(CallRun run, long now) {
    outcomes = ((outcomes << 1) | 1) & OBSERVED;
    boolean many = failures() >= OPENS_AT || (outcomes & LATEST) == LATEST;
    if (run.equals(prober) || (closed() && many)) {
      prober = null;
      successes = 0;
      state = CircuitState.OPEN;
      probeAt = now + pause - ThreadLocalRandom.current().nextLong(pause / 5);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }
}
