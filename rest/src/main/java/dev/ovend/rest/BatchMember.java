package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.RetryCondition;
import dev.ovend.json.RawJson;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One call that waits to be sent together with others. Thread-safe. */
final class BatchMember {

  /** Calls in the order of their ids; an interceptor may bring one call twice. */
  static final Comparator<BatchMember> ORDER =
      Comparator.<BatchMember>comparingLong(member -> member.run.id())
          .thenComparingLong(member -> member.arrival);

  private final CallRun run;
  private final Request request;
  private final BatchEntry entry;
  private final long joinedNanos;
  private final CompletableFuture<BatchOutcome> outcome = new CompletableFuture<>();
  private volatile @Nullable Object part;
  private volatile int attempts;
  private long arrival; // written before other threads know the member

  BatchMember(CallRun run, Request request, BatchEntry entry, long joinedNanos) {
    this.run = run;
    this.request = request;
    this.entry = entry;
    this.joinedNanos = joinedNanos;
  }

  /** Sets its number among the calls that came to its lane. */
  void arrive(long number) {
    arrival = number;
  }

  CallRun run() {
    return run;
  }

  Request request() {
    return request;
  }

  String item() {
    return entry.item();
  }

  Map<String, RawJson> fields() {
    return entry.fields();
  }

  /**
   * Returns until when it waits for others: for the window, or half of its time if that is less.
   */
  long patientUntil(long windowNanos) {
    return joinedNanos + Math.min(windowNanos, (run.deadlineNanos() - joinedNanos) / 2);
  }

  CompletableFuture<BatchOutcome> outcome() {
    return outcome;
  }

  /** Returns whether it must be sent as it is. */
  boolean alone() {
    return entry.alone();
  }

  /** Lets it go together only with others of the same part. */
  BatchMember of(Object partOfSome) {
    part = partOfSome;
    return this;
  }

  /** Returns whether both are of the same part, or both of none. */
  boolean isOfPartOf(BatchMember other) {
    return Objects.equals(part, other.part);
  }

  /** Notes that nobody waits for it any more. */
  void leave() {
    outcome.cancel(false);
  }

  /** Ends it, unless it has ended. */
  void end(BatchOutcome end, int sent) {
    attempts = sent;
    outcome.complete(end);
  }

  /** Returns how often the request that it was part of was sent; once it has ended. */
  int attempts() {
    return attempts;
  }

  /** Returns whether nobody waits for it any more, so that it must not be sent. */
  boolean gone(long nowNanos) {
    return outcome.isDone()
        || run.cancellation().cancelled()
        || run.deadlineNanos() - nowNanos <= 0;
  }

  /** Returns whether both want the same to happen when the request fails. */
  boolean agreesWith(BatchMember other) {
    return Objects.equals(condition(), other.condition())
        && run.mode().idempotency() == other.run.mode().idempotency();
  }

  private @Nullable RetryCondition condition() {
    return run.options().retryCondition();
  }
}
