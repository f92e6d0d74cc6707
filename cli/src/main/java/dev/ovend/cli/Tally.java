package dev.ovend.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What many calls came to.
 *
 * @param calls how many there were
 * @param completed how many had a result
 * @param failed how many failed, by the kind of failure
 * @param unanswered how many had neither in time
 * @param examples a failure of each kind
 */
record Tally(
    int calls, int completed, Map<String, Long> failed, int unanswered, List<String> examples) {

  /** Waits for calls, and counts. */
  static Tally await(List<? extends CompletableFuture<?>> calls, Duration patience)
      throws InterruptedException {
    CompletableFuture<Void> all = CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new));
    try {
      all.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException counted) {
      return count(calls);
    }
    return count(calls);
  }

  private static Tally count(List<? extends CompletableFuture<?>> calls) {
    Map<String, Long> failed = new TreeMap<>();
    List<String> examples = new ArrayList<>();
    int completed = 0;
    int unanswered = 0;
    for (CompletableFuture<?> call : calls) {
      switch (call.state()) {
        case SUCCESS -> completed++;
        case RUNNING -> unanswered++;
        case FAILED, CANCELLED -> {
          Throwable failure = failure(call);
          if (failed.merge(failure.getClass().getSimpleName(), 1L, Long::sum) == 1) {
            examples.add(Problem.of(failure));
          }
        }
      }
    }
    return new Tally(calls.size(), completed, failed, unanswered, examples);
  }

  /** Returns why a call failed, without what it is wrapped in. */
  static Throwable failure(CompletableFuture<?> failed) {
    Throwable failure = failed.handle((result, error) -> error).join();
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }
}
