package dev.ovend.core;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one call wants to differ from its client's settings. A setting left out is the client's.
 *
 * <p>Immutable. Build one with {@link #builder()}, or change a copy with {@link #toBuilder()}.
 */
public final class RequestOptions {

  private static final RequestOptions NONE = builder().build();

  private final @Nullable Priority priority;
  private final @Nullable Duration deadline;
  private final @Nullable Duration attemptTimeout;
  private final @Nullable Integer maxAttempts;
  private final @Nullable Boolean waiting;
  private final @Nullable String reason;
  private final @Nullable Locale locale;
  private final @Nullable CacheControl cache;
  private final @Nullable Boolean deduplication;
  private final @Nullable Boolean batching;
  private final @Nullable RetryCondition retryCondition;

  private RequestOptions(Builder builder) {
    this.priority = builder.priority;
    this.deadline = builder.deadline;
    this.attemptTimeout = builder.attemptTimeout;
    this.maxAttempts = builder.maxAttempts;
    this.waiting = builder.waiting;
    this.reason = builder.reason;
    this.locale = builder.locale;
    this.cache = builder.cache;
    this.deduplication = builder.deduplication;
    this.batching = builder.batching;
    this.retryCondition = builder.retryCondition;
  }

  /** Returns the options that change nothing. */
  public static RequestOptions none() {
    return NONE;
  }

  /** Returns a builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns how urgent the call is, or null if not set. */
  public @Nullable Priority priority() {
    return priority;
  }

  /** Returns the time allowed for the call with all its waits and retries, or null if not set. */
  public @Nullable Duration deadline() {
    return deadline;
  }

  /** Returns the time allowed for each attempt, or null if not set. */
  public @Nullable Duration attemptTimeout() {
    return attemptTimeout;
  }

  /** Returns the number of times the request may be sent, or null if not set. */
  public @Nullable Integer maxAttempts() {
    return maxAttempts;
  }

  /** Returns whether the call may wait for a rate limit, or null if not set. */
  public @Nullable Boolean waiting() {
    return waiting;
  }

  /** Returns the audit log reason, or null if not set. */
  public @Nullable String reason() {
    return reason;
  }

  /** Returns the language of the answer, or null if not set. */
  public @Nullable Locale locale() {
    return locale;
  }

  /** Returns what the call wants from the cache, or null if not set. */
  public @Nullable CacheControl cache() {
    return cache;
  }

  /** Returns whether an identical read that is on its way may answer it, or null if not set. */
  public @Nullable Boolean deduplication() {
    return deduplication;
  }

  /** Returns whether it may be put together with others into one request, or null if not set. */
  public @Nullable Boolean batching() {
    return batching;
  }

  /** Returns who has a say in what is sent again, or null if not set. */
  public @Nullable RetryCondition retryCondition() {
    return retryCondition;
  }

  /** Returns these options, with {@code base} filling in whatever is not set here. */
  public RequestOptions orElse(RequestOptions base) {
    if (equals(NONE)) {
      return base;
    }
    Builder merged = new Builder();
    merged.priority = priority == null ? base.priority : priority;
    merged.deadline = deadline == null ? base.deadline : deadline;
    merged.attemptTimeout = attemptTimeout == null ? base.attemptTimeout : attemptTimeout;
    merged.maxAttempts = maxAttempts == null ? base.maxAttempts : maxAttempts;
    merged.waiting = waiting == null ? base.waiting : waiting;
    merged.reason = reason == null ? base.reason : reason;
    merged.locale = locale == null ? base.locale : locale;
    merged.cache = cache == null ? base.cache : cache;
    merged.deduplication = deduplication == null ? base.deduplication : deduplication;
    merged.batching = batching == null ? base.batching : batching;
    merged.retryCondition = retryCondition == null ? base.retryCondition : retryCondition;
    return merged.build();
  }

  /** Returns a builder that holds a copy of every setting made here. */
  public Builder toBuilder() {
    Builder copy = new Builder();
    copy.priority = priority;
    copy.deadline = deadline;
    copy.attemptTimeout = attemptTimeout;
    copy.maxAttempts = maxAttempts;
    copy.waiting = waiting;
    copy.reason = reason;
    copy.locale = locale;
    copy.cache = cache;
    copy.deduplication = deduplication;
    copy.batching = batching;
    copy.retryCondition = retryCondition;
    return copy;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RequestOptions that
        && priority == that.priority
        && Objects.equals(deadline, that.deadline)
        && Objects.equals(attemptTimeout, that.attemptTimeout)
        && Objects.equals(maxAttempts, that.maxAttempts)
        && Objects.equals(waiting, that.waiting)
        && Objects.equals(reason, that.reason)
        && Objects.equals(locale, that.locale)
        && cache == that.cache
        && Objects.equals(deduplication, that.deduplication)
        && Objects.equals(batching, that.batching)
        && Objects.equals(retryCondition, that.retryCondition);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        priority,
        deadline,
        attemptTimeout,
        maxAttempts,
        waiting,
        reason,
        locale,
        cache,
        deduplication,
        batching,
        retryCondition);
  }

  @Override
  public String toString() {
    return "RequestOptions[priority="
        + priority
        + ", deadline="
        + deadline
        + ", attemptTimeout="
        + attemptTimeout
        + ", maxAttempts="
        + maxAttempts
        + ", waiting="
        + waiting
        + ", reason="
        + (reason == null ? null : reason.length() + " characters")
        + ", locale="
        + locale
        + ", cache="
        + cache
        + ", deduplication="
        + deduplication
        + ", batching="
        + batching
        + ", retryCondition="
        + (retryCondition == null ? "null" : "set")
        + "]";
  }

  /** Collects settings. Not thread-safe; may be reused after {@link #build()}. */
  public static final class Builder {

    private static final int MAX_REASON = 512;

    private @Nullable Priority priority;
    private @Nullable Duration deadline;
    private @Nullable Duration attemptTimeout;
    private @Nullable Integer maxAttempts;
    private @Nullable Boolean waiting;
    private @Nullable String reason;
    private @Nullable Locale locale;
    private @Nullable CacheControl cache;
    private @Nullable Boolean deduplication;
    private @Nullable Boolean batching;
    private @Nullable RetryCondition retryCondition;

    private Builder() {}

    /** Sets how urgent the call is among those that wait for the same limit. */
    public Builder priority(Priority priority) {
      this.priority = priority;
      return this;
    }

    /**
     * Limits the whole call: queueing, rate-limit waits, every attempt and the pauses between them.
     *
     * @throws IllegalArgumentException if {@code deadline} is zero or negative
     */
    public Builder deadline(Duration deadline) {
      this.deadline = positive("deadline", deadline);
      return this;
    }

    /**
     * Limits each attempt, from its first byte to the end of its answer.
     *
     * @throws IllegalArgumentException if {@code timeout} is zero or negative
     */
    public Builder attemptTimeout(Duration timeout) {
      this.attemptTimeout = positive("attemptTimeout", timeout);
      return this;
    }

    /**
     * Limits how often the request is sent; 1 means no retry.
     *
     * @throws IllegalArgumentException if {@code maxAttempts} is below 1
     */
    public Builder maxAttempts(int maxAttempts) {
      if (maxAttempts < 1) {
        throw new IllegalArgumentException("maxAttempts: " + maxAttempts + " (expected: >= 1)");
      }
      this.maxAttempts = maxAttempts;
      return this;
    }

    /** Sets whether the call may wait for a rate limit; if not, it is refused at once. */
    public Builder waiting(boolean waiting) {
      this.waiting = waiting;
      return this;
    }

    /**
     * Sets the reason that Discord writes into the guild's audit log; any Unicode text.
     *
     * <p>See Discord Docs/Audit Log.
     *
     * @throws IllegalArgumentException if it is empty or longer than 512 characters
     */
    public Builder reason(String reason) {
      int length = reason.codePointCount(0, reason.length());
      if (length < 1 || length > MAX_REASON) {
        throw new IllegalArgumentException(
            "reason: " + length + " characters (expected: 1 to " + MAX_REASON + ")");
      }
      this.reason = reason;
      return this;
    }

    /** Sets the language of texts in the answer; Discord's default is that of the guild. */
    public Builder locale(Locale locale) {
      this.locale = locale;
      return this;
    }

    /** Sets what the call wants from the client's cache. */
    public Builder cache(CacheControl cache) {
      this.cache = cache;
      return this;
    }

    /** Sets whether an identical read that is on its way may answer this one. */
    public Builder deduplication(boolean deduplication) {
      this.deduplication = deduplication;
      return this;
    }

    /** Sets whether it may be put together with compatible others into one request. */
    public Builder batching(boolean batching) {
      this.batching = batching;
      return this;
    }

    /** Sets who has a say in what is sent again. */
    public Builder retryCondition(RetryCondition condition) {
      this.retryCondition = condition;
      return this;
    }

    /** Returns the options with what was set so far. */
    public RequestOptions build() {
      return new RequestOptions(this);
    }

    private static Duration positive(String name, Duration value) {
      if (!value.isPositive()) {
        throw new IllegalArgumentException(name + ": " + value + " (expected: > 0)");
      }
      return value;
    }
  }
}
