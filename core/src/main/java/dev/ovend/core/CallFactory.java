package dev.ovend.core;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes calls of operations; what typed endpoints stand on. Thread-safe. */
public interface CallFactory {

  /**
   * Returns a call that has not been sent.
   *
   * @param decoder turns a successful answer into the result
   */
  <T extends @Nullable Object> Call<T> call(Invocation invocation, Function<Response, T> decoder);

  /** Returns whether requests are checked before they are sent. */
  boolean validates();

  /** Returns whether an answer is refused that has more or less than its type promises. */
  boolean strict();
}
