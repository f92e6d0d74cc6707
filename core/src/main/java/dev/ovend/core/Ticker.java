package dev.ovend.core;

import java.util.concurrent.ThreadFactory;

/**
 * Elapsed time and the waits built on it, so that tests can move time by hand.
 *
 * <p>Implementations are thread-safe.
 */
public interface Ticker {

  /** Returns nanoseconds since an arbitrary origin; only differences mean anything. */
  long nanos();

  /**
   * Runs {@code action} once, about {@code delayNanos} from now, on a thread of the ticker. The
   * action must not block and must not throw.
   *
   * @param delayNanos zero or less means as soon as possible
   */
  Timer schedule(Runnable action, long delayNanos);

  /**
   * Returns what makes the threads that wait in this time, not yet started; virtual ones unless the
   * ticker says otherwise. A ticker that moves time by itself sees by them whether there is still
   * something to do before.
   */
  default ThreadFactory threads() {
    return Thread.ofVirtual().factory();
  }

  /** Returns the ticker of the running JVM: {@link System#nanoTime()} and one daemon thread. */
  static Ticker system() {
    return SystemTicker.INSTANCE;
  }

  /** An action that has been scheduled. */
  @FunctionalInterface
  interface Timer {
    /** Forgets the action unless it has begun; does nothing the second time. */
    void cancel();
  }
}
