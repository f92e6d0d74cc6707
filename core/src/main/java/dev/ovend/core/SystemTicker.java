package dev.ovend.core;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Real time. Its one thread ends when nothing was scheduled for a while. What an action throws goes
 * to that thread's handler of uncaught exceptions. Thread-safe.
 */
final class SystemTicker implements Ticker {

  static final SystemTicker INSTANCE = new SystemTicker();

  private static final long IDLE_SECONDS = 5;

  private final ScheduledThreadPoolExecutor executor;

  private SystemTicker() {
    executor =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("ovend-timer").daemon().factory());
    executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    executor.setRemoveOnCancelPolicy(true);
  }

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    Future<?> future =
        executor.schedule(() -> Uncaught.run(action), delayNanos, TimeUnit.NANOSECONDS);
    return () -> future.cancel(false);
  }
}
