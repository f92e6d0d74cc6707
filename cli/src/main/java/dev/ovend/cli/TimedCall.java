package dev.ovend.cli;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call whose end is timed.
 *
 * @param future its result
 * @param nanos the time from asking to its end
 */
record TimedCall(CompletableFuture<?> future, CompletableFuture<Long> nanos) {

  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /** Submits a call; one that fails while it is made is a failed call as any other. */
  static TimedCall submit(Supplier<CompletableFuture<?>> call) {
    long start = System.nanoTime();
    CompletableFuture<?> future;
    try {
      future = call.get();
    } catch (RuntimeException e) {
      future = CompletableFuture.failedFuture(e);
    }
    return new TimedCall(future, future.handle((result, failure) -> System.nanoTime() - start));
  }

  /** Returns the time in milliseconds, infinite if it has not ended. */
  double millis() {
    return nanos.isDone() ? nanos.join() / NANOS_PER_MILLI : Double.POSITIVE_INFINITY;
  }

  /** Returns why it failed, or null if it has not. */
  @Nullable Throwable failure() {
    return future.state() == CompletableFuture.State.FAILED ? Tally.failure(future) : null;
  }

  /** Returns the results of calls, to be waited for. */
  static List<CompletableFuture<?>> futures(List<TimedCall> calls) {
    return calls.stream().<CompletableFuture<?>>map(TimedCall::future).toList();
  }

  /** Returns how long calls took, in milliseconds, ascending. */
  static List<Double> millis(List<TimedCall> calls) {
    return calls.stream().map(TimedCall::millis).sorted().toList();
  }
}
