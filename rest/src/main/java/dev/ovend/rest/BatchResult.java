package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each call of a batch. Immutable.
 *
 * @param outcomes in the order of the calls
 * @param <T> what the calls give
 */
public record BatchResult<T extends @Nullable Object>(List<Outcome<T>> outcomes) {

  /** Copies the outcomes. */
  public BatchResult {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What became of one call.
   *
   * @param <T> what it gives
   */
  public sealed interface Outcome<T extends @Nullable Object> {}

  /**
   * The call succeeded.
   *
   * @param value its result
   */
  public record Success<T extends @Nullable Object>(T value) implements Outcome<T> {}

  /**
   * The call failed.
   *
   * @param error what {@code execute()} would have thrown; a {@link CancelledException} if it was
   *     stopped under way, so that Discord may have done it
   */
  public record Failure<T extends @Nullable Object>(Throwable error) implements Outcome<T> {}

  /** The call was never begun, because another one had failed. */
  public record NotSent<T extends @Nullable Object>() implements Outcome<T> {}

  /** Returns whether every call succeeded. */
  public boolean successful() {
    return outcomes.stream().allMatch(Success.class::isInstance);
  }

  /** Returns the results of those calls that succeeded, in order. */
  public List<T> values() {
    List<T> values = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      if (outcome instanceof Success<T> success) {
        values.add(success.value());
      }
    }
    return values;
  }

  /** Returns what the calls failed with that were begun and did not succeed, in order. */
  public List<Throwable> failures() {
    List<Throwable> failures = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      if (outcome instanceof Failure<T> failure) {
        failures.add(failure.error());
      }
    }
    return failures;
  }
}
