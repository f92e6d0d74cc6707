package dev.ovend.rest;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.Ticker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Many calls carried out as one, so many of them at once as is wished, with the outcome of each.
 * Begins them in order.
 *
 * <p>Not thread-safe; may be executed more than once.
 *
 * @param <T> what the calls give
 */
public final class BatchCall<T extends @Nullable Object> {

  private static final int DEFAULT_CONCURRENCY = 16;

  private final Object client;
  private final Ticker ticker;
  private final List<Call<? extends T>> calls = new ArrayList<>();
  private int concurrency = DEFAULT_CONCURRENCY;
  private boolean failFast;

  /**
   * Creates one without calls.
   *
   * @param client stands for the client, see {@link Inside}
   */
  BatchCall(Object client, Ticker ticker) {
    this.client = client;
    this.ticker = ticker;
  }

  /** Adds a call. */
  public BatchCall<T> add(Call<? extends T> call) {
    calls.add(call);
    return this;
  }

  /** Adds calls, in their order. */
  public BatchCall<T> addAll(Collection<? extends Call<? extends T>> more) {
    calls.addAll(more);
    return this;
  }

  /**
   * Sets how many calls are under way at once, waits for limits included; 16 by default. Calls that
   * are put together into one request have to be under way at once.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public BatchCall<T> concurrency(int concurrency) {
    if (concurrency < 1) {
      throw new IllegalArgumentException("concurrency: " + concurrency + " (expected: >= 1)");
    }
    this.concurrency = concurrency;
    return this;
  }

  /**
   * Stops at the first failure: calls that are under way are cancelled, the others never begin.
   * Without it every call is carried out.
   */
  public BatchCall<T> failFast() {
    this.failFast = true;
    return this;
  }

  /**
   * Carries all calls out and waits for them.
   *
   * @return the outcome of each, in the order of the calls; failures are in it, not thrown
   * @throws CancelledException if the thread was interrupted, whose flag is then set; calls under
   *     way are cancelled, the others never begin
   * @throws DeadlockException if the thread holds back another call of the same client
   */
  public BatchResult<T> execute() {
    if (!calls.isEmpty()) {
      Inside.check(client, calls.getFirst().route());
    }
    return execution().run();
  }

  /**
   * Carries all calls out on a virtual thread.
   *
   * @return completes with the outcome of each; cancelling it cancels the calls under way, and the
   *     others never begin
   */
  public CompletableFuture<BatchResult<T>> submit() {
    if (calls.isEmpty()) {
      return CompletableFuture.completedFuture(new BatchResult<>(List.of()));
    }
    BatchExecution<T> execution = execution();
    CompletableFuture<BatchResult<T>> future = new CallFuture<>(client, calls.getFirst().route());
    Thread thread = ticker.threads().newThread(() -> complete(future, execution));
    thread.setName("ovend-call");
    thread.start();
    CompletableFuture<BatchResult<T>> unused =
        future.whenComplete((result, error) -> execution.stop());
    return future;
  }

  private BatchExecution<T> execution() {
    return new BatchExecution<>(List.copyOf(calls), concurrency, failFast);
  }

  private static <T extends @Nullable Object> void complete(
      CompletableFuture<BatchResult<T>> future, BatchExecution<T> execution) {
    try {
      if (!future.complete(execution.run())) {
        execution.discard();
      }
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }
}
