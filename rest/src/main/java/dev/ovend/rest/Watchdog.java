package dev.ovend.rest;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks for calls that make no progress: held by a user's code for long, or still there after their
 * deadline. It looks in real time, whatever the client's ticker says, and only while there are
 * calls. Thread-safe.
 */
final class Watchdog {

  private static final System.Logger LOG = System.getLogger(Watchdog.class.getName());
  private static final int LOOKS = 4;

  private final RequestQueue queue;
  private final Ticker clock;
  private final Ticker ticker;
  private final EventSink events;
  private final Duration patience;
  private final AtomicBoolean watching = new AtomicBoolean();

  /**
   * Creates one.
   *
   * @param clock by which it looks
   * @param ticker by which calls have their deadlines
   */
  Watchdog(RequestQueue queue, Ticker clock, Ticker ticker, EventSink events, Duration patience) {
    this.queue = queue;
    this.clock = clock;
    this.ticker = ticker;
    this.events = events;
    this.patience = patience;
  }

  /** Begins to look, unless it does already; called for each call that begins. */
  void watch() {
    if (!watching.get() && watching.compareAndSet(false, true)) {
      try {
        Ticker.Timer unused = clock.schedule(this::look, Durations.nanos(patience) / LOOKS);
      } catch (Throwable e) {
        watching.set(false);
        throw e;
      }
    }
  }

  /** Looks at every call; one report that fails ends this look, but not the watching. */
  private void look() {
    try {
      for (CallRun run : queue.runs()) {
        if (run.look() == LOOKS && stuck(run)) {
          report(run);
        }
      }
    } finally {
      watching.set(false);
      if (queue.count() > 0) {
        watch();
      }
    }
  }

  private boolean stuck(CallRun run) {
    return !run.phase().bounded() || ticker.nanos() - run.deadlineNanos() > 0;
  }

  private void report(CallRun run) {
    String explanation = run.explanation(ticker.nanos());
    LOG.log(System.Logger.Level.WARNING, "no progress for {0}: {1}", patience, explanation);
    if (events.active()) {
      events.publish(new RestEvent.CallStalled(run.id(), run.route(), patience, explanation));
    }
  }
}
