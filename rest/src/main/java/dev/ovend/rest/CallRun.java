package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Cancellation;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.RetryException;
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
  private volatile Settings settings; // written by the call's thread only
  private final Mode mode;
  private final long startNanos;
  private final Cancellation cancellation = new Cancellation();
  private final @Nullable Sealing sealing;
  private @Nullable Thread thread; // compared with the current one only
  private Turns.@Nullable Turn turn; // written before the call's thread starts
  private volatile long deadlineNanos; // written by the call's thread only
  private volatile int attempts; // written by the call's thread only
  private @Nullable Request sent; // by the last attempt
  private long sentNanos;
  private volatile @Nullable UnknownOutcome unknownOutcome; // written by the call's thread only
  private @Nullable FailedAttempts answerLost;
  private volatile boolean probe;
  private volatile boolean counts = true;
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
    this(id, route, settings, mode, startNanos, startNanos + settings.deadlineNanos(), null);
  }

  private CallRun(
      long id,
      Route route,
      Settings settings,
      Mode mode,
      long startNanos,
      long deadlineNanos,
      @Nullable Sealing sealing) {
    this.id = id;
    this.route = route;
    this.settings = settings;
    this.mode = mode;
    this.startNanos = startNanos;
    this.sealing = sealing;
    this.deadlineNanos = deadlineNanos;
  }

  /** Returns the run of a batch that begins with one call; its request is sealed when it leaves. */
  static CallRun ofBatch(CallRun first, long startNanos, Sealing sealing) {
    Mode its = first.mode;
    Mode mode = new Mode(false, false, its.idempotency(), its.declared(), its.anonymous());
    return new CallRun(
        first.id, first.route, first.settings, mode, startNanos, first.deadlineNanos, sealing);
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

  /** Notes that the call runs on this thread from now on. */
  void begin() {
    thread = Thread.currentThread();
  }

  /** Returns whether the call runs on this thread. */
  boolean runsHere() {
    return Thread.currentThread().equals(thread);
  }

  /**
   * Returns the ticker's time at which the whole call is over, and from which on it must not be
   * sent.
   */
  long deadlineNanos() {
    UnknownOutcome unknown = unknownOutcome;
    return unknown == null ? deadlineNanos : unknown.within(deadlineNanos);
  }

  /** Makes it as urgent and as patient as {@code other}, where it is less so. */
  void include(CallRun other) {
    long before = deadlineNanos;
    deadlineNanos = before + Math.max(0, other.deadlineNanos - before);
    settings = settings.most(other.settings);
  }

  /** Returns the request as it leaves; called when it has its permit. */
  Request sealed(Request request) {
    return sealing == null ? request : sealing.seal(request);
  }

  /** Returns the place that the call took in the order of its object; null if it took none. */
  Turns.@Nullable Turn turn() {
    return turn;
  }

  void turn(Turns.Turn taken) {
    turn = taken;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** Returns how often the request was sent so far. */
  int attempts() {
    return attempts;
  }

  /** Forgets the attempts before, if an interceptor repeats the call. */
  void beginAttempts() {
    answerLost = null;
    if (unknownOutcome != null) {
      unknownOutcome = null;
    }
  }

  void countAttempt() {
    int before = attempts;
    attempts = before + 1;
    sent = null;
  }

  /**
   * Notes that a request leaves.
   *
   * @throws RetryException if the call may be carried out twice by it
   */
  void leaves(Request request, long nowNanos) {
    UnknownOutcome unknown = unknownOutcome;
    if (unknown != null) {
      unknown.check(request);
    }
    sent = request;
    sentNanos = nowNanos;
  }

  /** Returns the request of the last attempt as it left; null if it did not come so far. */
  @Nullable Request sent() {
    return sent;
  }

  /** Returns the ticker's time at which the last request left. */
  long sentNanos() {
    return sentNanos;
  }

  /** Returns the guarded request that Discord may have carried out; null if there is none. */
  @Nullable UnknownOutcome unknownOutcome() {
    return unknownOutcome;
  }

  void unknownOutcome(UnknownOutcome unknown) {
    unknownOutcome = unknown;
  }

  /** Returns the failed attempts, one of which carried out the call; null if none did. */
  @Nullable FailedAttempts answerLost() {
    return answerLost;
  }

  void answerLost(FailedAttempts attempts) {
    answerLost = attempts;
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
   * @param idempotency what happens when the request arrives twice, as it was planned
   * @param declared whether the user says so, so that it holds for whatever leaves
   * @param anonymous whether it is sent without the client's token
   */
  record Mode(
      boolean streaming,
      boolean interruptible,
      Idempotency idempotency,
      boolean declared,
      boolean anonymous) {

    /** Creates one that is judged by what leaves. */
    Mode(boolean streaming, boolean interruptible, Idempotency planned, boolean anonymous) {
      this(streaming, interruptible, planned, false, anonymous);
    }

    /** Returns what happens when a request of the call arrives twice, as it leaves. */
    Idempotency of(Request left) {
      return declared ? idempotency : Nonce.effective(left);
    }
  }
}
