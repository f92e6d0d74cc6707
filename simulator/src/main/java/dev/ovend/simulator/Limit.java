package dev.ovend.simulator;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a route. A route may have several: a request passes if all of those that cover it let
 * it pass, and the headers show the first of them that is not hidden, or the one that ran out.
 *
 * {@snippet :
 * simulator.limits().change("PATCH /channels/{channel_id}",
 *     Limit.sliding(5, ofSeconds(15)),
 *     Limit.fixed(2, ofMinutes(10)).hidden().whenField("name", "topic"));
 * }
 *
 * <p>Immutable.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public final class Limit {

  private final Rate rate;
  private final Manner manner;

  private Limit(Rate rate, Manner manner) {
    this.rate = rate;
    this.manner = manner;
  }

  /**
   * Creates a limit whose window opens with a request and gives everything back when it ends.
   *
   * @param requests requests in one window of each top-level resource, at least 1
   * @param window its length, more than zero
   */
  public static Limit fixed(int requests, Duration window) {
    return new Limit(new Rate(LimitKind.FIXED, requests, window), Manner.USUAL);
  }

  /**
   * Creates a limit that gives requests back one by one, evenly over the window. {@code
   * X-RateLimit-Reset-After} is then the time until all are back, {@code Retry-After} until one is.
   *
   * @param requests requests that may come at once, at least 1
   * @param window how long all of them take to come back, more than zero
   */
  public static Limit sliding(int requests, Duration window) {
    return new Limit(new Rate(LimitKind.SLIDING, requests, window), Manner.USUAL);
  }

  /**
   * Creates a limit that gives each request back one window after it was spent. {@code
   * X-RateLimit-Reset-After} and {@code Retry-After} are the time until the first of them is.
   *
   * @param requests requests in any span as long as the window, at least 1
   * @param window its length, more than zero
   */
  public static Limit log(int requests, Duration window) {
    return new Limit(new Rate(LimitKind.LOG, requests, window), Manner.USUAL);
  }

  /** Lets all bots spend it together: what it refuses carries the scope {@code shared}. */
  public Limit shared() {
    return with(manner.scoped(LimitScope.SHARED));
  }

  /**
   * Keeps it out of the headers. What it refuses shows the route's other limit, often with requests
   * remaining; if there is none, no {@code X-RateLimit} numbers at all.
   */
  public Limit hidden() {
    return with(manner.hide());
  }

  /**
   * Counts by the channel that a request is about, in place of the top-level resource: for a
   * webhook the one it writes to, for a follow-up that of the interaction. Covers only requests
   * that are about one.
   */
  public Limit perChannel() {
    return with(manner.splitting(Split.CHANNEL));
  }

  /**
   * Counts by the id of the webhook alone, whatever its token. Follow-ups have the application's id
   * in its place, so all interactions of an application spend it together. Covers only routes of
   * webhooks.
   */
  public Limit perWebhook() {
    return with(manner.splitting(Split.WEBHOOK));
  }

  /** Sends this {@code X-RateLimit-Bucket} in place of one made from the route. */
  public Limit id(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id: blank (expected: a bucket id)");
    }
    return with(manner.named(id));
  }

  /** Covers only requests whose JSON body has one of these fields. */
  public Limit whenField(String... fields) {
    List<String> names = List.of(fields);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("fields: [] (expected: at least one)");
    }
    return when(subject -> names.stream().anyMatch(subject.body()::has));
  }

  /** Covers only requests for a message of at least this age. */
  public Limit whenMessageOlderThan(Duration age) {
    long millis = age.toMillis();
    return when(subject -> subject.messageAgeMillis() >= millis);
  }

  /** Covers only requests for a message below this age; one whose id is no id has none. */
  public Limit whenMessageYoungerThan(Duration age) {
    long millis = age.toMillis();
    return when(subject -> subject.messageAgeMillis() < millis);
  }

  /** Puts a JSON error code and its message into the 429. */
  public Limit error(int code, String message) {
    return with(manner.failing(new Failure(code, message)));
  }

  Rate rate() {
    return rate;
  }

  LimitScope scope() {
    return manner.scope;
  }

  Split split() {
    return manner.split;
  }

  boolean isHidden() {
    return manner.hidden;
  }

  @Nullable String id() {
    return manner.id;
  }

  @Nullable Failure failure() {
    return manner.failure;
  }

  /** Returns whether a request about {@code subject} spends this limit. */
  boolean covers(Subject subject) {
    return manner.condition.holds(subject);
  }

  @Override
  public String toString() {
    return rate.requests() + " in " + rate.window() + " " + rate.kind();
  }

  private Limit when(Condition condition) {
    Condition before = manner.condition;
    return with(manner.covering(subject -> before.holds(subject) && condition.holds(subject)));
  }

  private Limit with(Manner newManner) {
    return new Limit(rate, newManner);
  }

  /** What has a window of its own. */
  enum Split {
    /** The top-level resource, a webhook with its token. */
    RESOURCE,
    /** The channel that is written to. */
    CHANNEL,
    /** The webhook, whatever its token. */
    WEBHOOK
  }

  /** Says which requests a limit covers. */
  private interface Condition {
    boolean holds(Subject subject);
  }

  /**
   * What a condition looks at.
   *
   * @param messageAgeMillis the age of the message in the path, or 0 if there is none
   */
  record Subject(RequestBody body, long messageAgeMillis) {}

  /** The error in a 429 that is more than a limit. */
  record Failure(int code, String message) {}

  private record Manner(
      LimitScope scope,
      Split split,
      boolean hidden,
      @Nullable String id,
      Condition condition,
      @Nullable Failure failure) {

    static final Manner USUAL =
        new Manner(LimitScope.USER, Split.RESOURCE, false, null, subject -> true, null);

    Manner scoped(LimitScope newScope) {
      return new Manner(newScope, split, hidden, id, condition, failure);
    }

    Manner splitting(Split newSplit) {
      return new Manner(scope, newSplit, hidden, id, condition, failure);
    }

    Manner hide() {
      return new Manner(scope, split, true, id, condition, failure);
    }

    Manner named(String newId) {
      return new Manner(scope, split, hidden, newId, condition, failure);
    }

    Manner covering(Condition newCondition) {
      return new Manner(scope, split, hidden, id, newCondition, failure);
    }

    Manner failing(Failure newFailure) {
      return new Manner(scope, split, hidden, id, condition, newFailure);
    }
  }
}
