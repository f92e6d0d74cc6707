package dev.ovend.simulator;

import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Lets things change at given times after the start. Closed by whoever starts it. */
final class Timeline implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Timeline.class.getName());

  private final List<Ticker.Timer> timers = new ArrayList<>();
  private final Limits limits;
  private final Faults faults;

  private Timeline(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Lets {@code steps} happen in the time of {@code ticker}; those of one time in their order. */
  static Timeline start(Ticker ticker, List<Step> steps, Limits limits, Faults faults) {
    Timeline timeline = new Timeline(limits, faults);
    for (Step step : steps) {
      timeline.timers.add(ticker.schedule(() -> timeline.take(step), step.at.toNanos()));
    }
    return timeline;
  }

  /** Lets nothing happen any more. */
  @Override
  public void close() {
    timers.forEach(Ticker.Timer::cancel);
  }

  private void take(Step step) {
    try {
      step.change.accept(limits, faults);
    } catch (IllegalArgumentException impossibleNow) {
      LOG.log(System.Logger.Level.ERROR, step.place + ": " + impossibleNow.getMessage());
    }
  }

  /**
   * One thing that changes.
   *
   * @param at when, from the start on
   * @param place where the file says so, for messages
   */
  record Step(Duration at, String place, BiConsumer<Limits, Faults> change) {}
}
