package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Cancellation;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Route;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: its settings, all filled in, and what it has cost so far. Confined to
 * the thread of the call, but for the cancellation, and what explains it to others.
 */
final class CallRun {

  private final long id;
  private final Route route;
  private final Settings settings;
  private final Mode mode;
  private final long startNanos;
  private final Cancellation cancellation = new Cancellation();
  private final @Nullable Sealing sealing;
  private volatile long deadlineNanos; // written by the call's thread only
  private volatile int attempts; // written by the call's thread only
  private boolean probe;
  private boolean counts = true;
  private volatile boolean settled;
  private volatile boolean handedOver;
  private volatile Map<String, String> tags = Map.of(); // immutable
  private volatile List<Request> replaced = List.of(); // immutable
  private volatile Phase phase = Phase.BEGUN; // written by the call's thread only
  private volatile String place = "";
  private volatile int steps; // written by the call's thread only
  private int seenSteps = -1; // confined to who looks
  private int looks; // confined to who looks

  CallRun(long id, Route route, Settings settings, Mode mode, long startNanos) {
    this(id, route, settings, mode, startNanos, null);
  }

  private CallRun(
      long id,
      Route route,
      Settings settings,
      Mode mode,
      long startNanos,
      @Nullable Sealing sealing) {
    this.id = id;
    this.route = route;
    this.settings = settings;
    this.mode = mode;
    this.startNanos = startNanos;
    this.sealing = sealing;
    this.deadlineNanos = startNanos + settings.deadlineNanos();
  }

  /** Returns one of a batch, whose request gets its last form when it leaves. */
  static CallRun ofBatch(
      CallRun first, Settings settings, Mode mode, long startNanos, Sealing sealing) {
    return new CallRun(first.id, first.route, settings, mode, startNanos, sealing);
  }

  /** Returns what names the call in events. */
  long id() {
    return id;
  }

  Route route() {
    return route;
  }

  Settings settings() {
    return settings;
  }

  RequestOptions options() {
    return settings.options();
  }

  Mode mode() {
    return mode;
  }

  long startNanos() {
    return startNanos;
  }

  /** Returns the ticker's time at which the whole call is over. */
  long deadlineNanos() {
    return deadlineNanos;
  }

  /** Gives it time until {@code nanos} on the ticker, if it has less. */
  void extend(long nanos) {
    long before = deadlineNanos;
    deadlineNanos = before + Math.max(0, nanos - before);
  }

  /** Returns the request as it leaves; called when it has its permit. */
  Request sealed(Request request) {
    return sealing == null ? request : sealing.seal(request);
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** Returns how often the request was sent so far. */
  int attempts() {
    return attempts;
  }

  void countAttempt() {
    int before = attempts;
    attempts = before + 1;
  }

  /** Returns whether the last attempt was to find out whether Discord works again. */
  boolean probe() {
    return probe;
  }

  void probe(boolean finding) {
    probe = finding;
  }

  /** Returns whether the last attempt counts for the limit of attempts. */
  boolean counts() {
    return counts;
  }

  void counts(boolean counting) {
    counts = counting;
  }

  /** Returns whether somebody else may interrupt the thread that the call runs on. */
  boolean interruptible() {
    return mode.interruptible() || handedOver;
  }

  /** Notes that an interceptor goes on with the call on a thread of the user's. */
  void handOver() {
    handedOver = true;
  }

  /** Notes that an interceptor sends something else, whose sources end with the call. */
  void replace(Request before, Request changed) {
    if (changed.body() instanceof Body.Multipart form && !form.equals(before.body())) {
      List<Request> more = new ArrayList<>(replaced);
      more.add(changed);
      replaced = List.copyOf(more);
    }
  }

  /** Returns the requests with sources that interceptors have sent in place of others. */
  List<Request> replaced() {
    return replaced;
  }

  /** Returns what interceptors noted about the call. */
  Map<String, String> tags() {
    return tags;
  }

  void tag(String name, String value) {
    Map<String, String> more = new HashMap<>(tags);
    more.put(name, value);
    tags = Map.copyOf(more);
  }

  /** Returns whether the call has its result, so that there is nothing left to stop. */
  boolean settled() {
    return settled;
  }

  void settle() {
    settled = true;
  }

  /** Notes what the call is doing from now on. */
  void enter(Phase next) {
    enter(next, "");
  }

  /** Notes what the call is doing from now on, and whose code it is in. */
  void enter(Phase next, String where) {
    place = where;
    phase = next;
    int before = steps;
    steps = before + 1;
  }

  Phase phase() {
    return phase;
  }

  /**
   * Returns how often in a row the call was looked at, before this time, without progress since.
   * Confined to who looks.
   */
  int look() {
    int now = steps;
    looks = now == seenSteps ? looks + 1 : 0;
    seenSteps = now;
    return looks;
  }

  /** Returns what the call has been through, and where it is. */
  String explanation(long nowNanos) {
    return route
        + ": "
        + Durations.text(nowNanos - startNanos)
        + " of "
        + Durations.text(settings.deadlineNanos())
        + " used, "
        + attempts
        + (attempts == 1 ? " attempt" : " attempts")
        + ", "
        + phase.words()
        + (place.isEmpty() ? "" : ": " + place);
  }

  /**
   * How a call is carried out.
   *
   * @param streaming whether the body of the answer is read as it arrives
   * @param interruptible whether the call runs on a thread that others may interrupt
   * @param idempotency what happens when the request arrives twice
   * @param anonymous whether it is sent without the client's token
   */
  record Mode(
      boolean streaming, boolean interruptible, Idempotency idempotency, boolean anonymous) {}
}
