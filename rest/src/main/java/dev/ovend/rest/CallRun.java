package dev.ovend.rest;

import dev.ovend.core.Cancellation;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call: its settings, all filled in, and what it has cost so far. Confined to
 * the thread of the call, but for the cancellation.
 */
final class CallRun {

  private final long id;
  private final Settings settings;
  private final Mode mode;
  private final long startNanos;
  private final Cancellation cancellation = new Cancellation();
  private final @Nullable Sealing sealing;
  private long deadlineNanos;
  private int attempts;
  private boolean probe;

  CallRun(long id, Settings settings, Mode mode, long startNanos) {
    this(id, settings, mode, startNanos, null);
  }

  /** Creates one whose request gets its last form when it may leave. */
  CallRun(long id, Settings settings, Mode mode, long startNanos, @Nullable Sealing sealing) {
    this.id = id;
    this.settings = settings;
    this.mode = mode;
    this.startNanos = startNanos;
    this.sealing = sealing;
    this.deadlineNanos = startNanos + settings.deadlineNanos();
  }

  /** Returns what names the call in events. */
  long id() {
    return id;
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
    deadlineNanos += Math.max(0, nanos - deadlineNanos);
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
    attempts++;
  }

  /** Returns whether the last attempt was to find out whether Discord works again. */
  boolean probe() {
    return probe;
  }

  void probe(boolean finding) {
    probe = finding;
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
