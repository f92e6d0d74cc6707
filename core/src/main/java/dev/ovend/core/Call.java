package dev.ovend.core;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks for once: a request with its options, not sent yet. It may cost several
 * attempts.
 *
 * <p>Immutable and thread-safe: every option returns a changed copy, and each {@link #execute()} or
 * {@link #submit()} does it anew.
 *
 * @param <T> what the answer is turned into
 */
public interface Call<T extends @Nullable Object> {

  /** Returns the route, which is safe to log. */
  Route route();

  /** Returns the options set on this call; what is not set is the client's. */
  RequestOptions options();

  /** Returns a copy with {@code options}, over those set before. */
  Call<T> with(RequestOptions options);

  /**
   * Does it and waits for the result.
   *
   * @throws DiscordApiException if Discord answered with an error
   * @throws RateLimitException if the wait for a limit would pass the deadline, or was declined
   * @throws DeadlineException if the deadline passed
   * @throws TransportException if nothing could be sent, or a read brought no answer, and there was
   *     to be one attempt only
   * @throws RetryException if every attempt failed, or one did after which the request must not be
   *     sent again, because Discord may have done what was asked
   * @throws CircuitOpenException if Discord fails, and the call must not wait for its return
   * @throws DeadlockException if the thread holds back another call of the same client, or another
   *     one that this call needs
   * @throws DecodingException if the answer cannot be turned into a {@code T}
   * @throws CancelledException if the thread was interrupted, whose flag is then set, or the client
   *     was closed
   */
  T execute();

  /**
   * Does it on a virtual thread.
   *
   * @return completes with the result or with an exception of {@link #execute()}; cancelling it
   *     stops the call wherever it is
   */
  CompletableFuture<T> submit();

  /** Sets how urgent the call is among those that wait for the same limit. */
  default Call<T> priority(Priority priority) {
    return with(RequestOptions.builder().priority(priority).build());
  }

  /** Limits the whole call: queueing, waits, every attempt and the pauses between them. */
  default Call<T> deadline(Duration deadline) {
    return with(RequestOptions.builder().deadline(deadline).build());
  }

  /** Limits each attempt. */
  default Call<T> attemptTimeout(Duration timeout) {
    return with(RequestOptions.builder().attemptTimeout(timeout).build());
  }

  /** Limits how often the request is sent; 1 means no retry. */
  default Call<T> maxAttempts(int maxAttempts) {
    return with(RequestOptions.builder().maxAttempts(maxAttempts).build());
  }

  /** Sets the reason that Discord writes into the guild's audit log. */
  default Call<T> reason(String reason) {
    return with(RequestOptions.builder().reason(reason).build());
  }

  /** Sets the language of texts in the answer, where Discord has several. */
  default Call<T> locale(Locale locale) {
    return with(RequestOptions.builder().locale(locale).build());
  }

  /** Refuses the call at once if it would have to wait for a rate limit. */
  default Call<T> noWait() {
    return with(RequestOptions.builder().waiting(false).build());
  }

  /** Sets what the call wants from the cache. */
  default Call<T> cache(CacheControl cache) {
    return with(RequestOptions.builder().cache(cache).build());
  }

  /**
   * Sets whether an identical read that is on its way may answer this one; true by default. It does
   * so only if no write of the client's ended after it had begun.
   */
  default Call<T> deduplication(boolean deduplication) {
    return with(RequestOptions.builder().deduplication(deduplication).build());
  }

  /**
   * Sets whether it may be put together with compatible others into one request; false by default.
   */
  default Call<T> batching(boolean batching) {
    return with(RequestOptions.builder().batching(batching).build());
  }

  /** Sets who has a say in what is sent again. */
  default Call<T> retryCondition(RetryCondition condition) {
    return with(RequestOptions.builder().retryCondition(condition).build());
  }
}
