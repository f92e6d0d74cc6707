package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/**
 * The right to send one attempt. Every permit ends exactly once: by {@link #complete} if an answer
 * came, by {@link #unanswered} if none came to a request that left, by {@link #close} if nothing
 * was sent. Whatever comes after the first does nothing, so a permit fits a try-with-resources
 * block.
 *
 * <p>Thread-safe.
 */
public interface Permit extends AutoCloseable {

  /** Returns how long the permit was waited for, in nanoseconds. */
  long waitedNanos();

  /**
   * Ends the permit with what Discord answered.
   *
   * @param limited what the body of a 429 says; null if it is no 429 or its body is not Discord's
   */
  default void complete(int status, Headers headers, @Nullable Limited limited) {
    complete(status, headers, limited, 0);
  }

  /**
   * Ends the permit with what Discord answered.
   *
   * @param limited what the body of a 429 says; null if it is no 429 or its body is not Discord's
   * @param code Discord's error code in the body of a 401, which tells what is not authorized; 0 if
   *     it is no 401 or there is none
   */
  void complete(int status, Headers headers, @Nullable Limited limited, int code);

  /** Ends the permit of a request that left without an answer; it counts as spent for now. */
  void unanswered();

  /** Ends the permit of a request that was not sent, and gives its slot to the next. */
  @Override
  void close();
}
