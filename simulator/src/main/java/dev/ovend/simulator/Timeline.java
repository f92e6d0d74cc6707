package dev.ovend.simulator;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Lets things change at given times after the start. Closed by whoever starts it. */
final class Timeline implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Timeline.class.getName());

  private final List<Step> steps;
  private final Limits limits;
  private final Faults faults;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Timeline(List<Step> steps, Limits limits, Faults faults) {
    this.steps = steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    this.limits = limits;
    this.faults = faults;
  }

  /** Starts to let {@code steps} happen; those of the same time in their order. */
  static Timeline start(List<Step> steps, Limits limits, Faults faults) {
    Timeline timeline = new Timeline(steps, limits, faults);
    if (!steps.isEmpty()) {
      Thread.ofVirtual().name("ovend-scenario").start(timeline::run);
    }
    return timeline;
  }

  /** Lets nothing happen any more. */
  @Override
  public void close() {
    closed.countDown();
  }

  private void run() {
    long start = System.nanoTime();
    try {
      for (Step step : steps) {
        long left = step.at.toNanos() - (System.nanoTime() - start);
        if (closed.await(left, TimeUnit.NANOSECONDS)) {
          return;
        }
        take(step);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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
