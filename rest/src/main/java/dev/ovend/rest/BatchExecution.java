package dev.ovend.rest;

import dev.ovend.core.Call;
import dev.ovend.core.CancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** One execution of a batch. {@link #run} belongs to one thread, {@link #stop} to any. */
final class BatchExecution<T extends @Nullable Object> {

  private final List<Call<? extends T>> calls;
  private final Semaphore room;
  private final boolean failFast;
  private final Queue<CompletableFuture<? extends T>> begun = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  BatchExecution(List<Call<? extends T>> calls, int concurrency, boolean failFast) {
    this.calls = calls;
    this.room = new Semaphore(concurrency);
    this.failFast = failFast;
  }

  BatchResult<T> run() {
    boolean ended = false;
    try {
      for (Call<? extends T> call : calls) {
        room.acquire();
        if (stopped) {
          break;
        }
        begin(call);
      }
      BatchResult<T> result = new BatchResult<>(outcomes());
      ended = true;
      return result;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException(
          "batch of " + calls.size() + " calls: interrupted after " + begun.size() + " had begun");
    } finally {
      if (!ended) {
        discard();
      }
    }
  }

  /** Stops it, because nobody gets the result. */
  void discard() {
    stop();
    for (CompletableFuture<? extends T> future : begun) {
      CompletableFuture<?> unused =
          future.whenComplete((value, error) -> OpenStream.discard(value));
    }
  }

  /** Cancels what is under way; nothing more is begun. */
  void stop() {
    stopped = true;
    begun.forEach(future -> future.cancel(true));
  }

  private void begin(Call<? extends T> call) {
    CompletableFuture<? extends T> future = call.submit();
    begun.add(future);
    CompletableFuture<?> unused = future.whenComplete((value, error) -> ended(error));
    if (stopped) {
      future.cancel(true);
    }
  }

  private void ended(@Nullable Throwable error) {
    if (error != null && failFast && !stopped) {
      stop();
    }
    room.release();
  }

  private List<BatchResult.Outcome<T>> outcomes() throws InterruptedException {
    List<BatchResult.Outcome<T>> outcomes = new ArrayList<>(calls.size());
    for (CompletableFuture<? extends T> future : begun) {
      outcomes.add(outcome(calls.get(outcomes.size()), future));
    }
    while (outcomes.size() < calls.size()) {
      outcomes.add(new BatchResult.NotSent<>());
    }
    return outcomes;
  }

  private BatchResult.Outcome<T> outcome(Call<?> call, CompletableFuture<? extends T> future)
      throws InterruptedException {
    try {
      return new BatchResult.Success<>(future.get());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      return new BatchResult.Failure<>(cause == null ? e : cause);
    } catch (CancellationException e) {
      return new BatchResult.Failure<>(
          new CancelledException(
              call.route() + ": stopped, because the batch was stopped or another call failed"));
    }
  }
}
