package dev.ovend.rest;

import dev.ovend.core.DeadlineException;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RetryCondition;
import dev.ovend.core.RetryException;
import dev.ovend.json.ErrorBody;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What has failed so far of one call, and what follows from it. Confined to the call's thread. */
final class FailedAttempts {

  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int ALREADY_ACKNOWLEDGED = 40_060;

  private final CallRun run;
  private final Request request;
  private final List<FailedAttempt> all = new ArrayList<>(1);
  private int counted;

  FailedAttempts(CallRun run, Request request) {
    this.run = run;
    this.request = request;
    run.beginAttempts();
  }

  /** Returns how many count for the limit of attempts. */
  int counted() {
    return counted;
  }

  /** Returns the last attempt, which has failed, judged by the request that left. */
  FailedAttempt attempt(OvendException failure, long nowNanos) {
    Idempotency idempotency = run.mode().of(left());
    Duration elapsed = Duration.ofNanos(nowNanos - run.startNanos());
    FailedAttempt failed = new FailedAttempt(run.attempts(), failure, idempotency, elapsed);
    if (idempotency != Idempotency.GUARDED || !failed.outcomeUnknown()) {
      return failed;
    }
    UnknownOutcome unknown = remembered(nowNanos);
    run.unknownOutcome(unknown);
    return unknown.forgotten(nowNanos)
        ? new FailedAttempt(run.attempts(), failure, Idempotency.UNSAFE, elapsed)
        : failed;
  }

  private Request left() {
    Request sent = run.sent();
    return sent == null ? request : sent;
  }

  /** Returns the first guarded request that Discord may have carried out. */
  private UnknownOutcome remembered(long nowNanos) {
    UnknownOutcome before = run.unknownOutcome();
    if (before != null) {
      return before;
    }
    long since = run.sent() == null ? nowNanos : run.sentNanos();
    return new UnknownOutcome(this, left(), since + Nonce.MEMORY.toNanos(), run.deadlineNanos());
  }

  /**
   * Adds a failure.
   *
   * @throws OvendException what ends the call, if the request must not be sent again
   */
  void add(FailedAttempt failed, RetryCondition.Decision decision) {
    all.add(failed);
    counted += run.counts() ? 1 : 0;
    if (failed.outcomeUnknown() && !failed.idempotency().repeatable()) {
      throw run.unknownOutcome() == null ? unguarded() : forgotten();
    }
    if (!request.body().replayable()) {
      throw new RetryException(
          request.route(),
          "not sent again, because what it uploads can be read only once",
          all,
          unknown());
    }
    if (decision == RetryCondition.Decision.STOP) {
      throw ended("given up, as the retry condition says, after " + attempts());
    }
    if (counted >= run.settings().maxAttempts()) {
      throw ended(attempts() + " failed");
    }
  }

  private RetryException unguarded() {
    Nonce.Advice advice = run.mode().declared() ? Nonce.Advice.NONE : Nonce.advice(left());
    return notAgain(advice.why(), advice.remedy());
  }

  private RetryException forgotten() {
    return notAgain(
        " and remembers its nonce for " + Durations.text(Nonce.MEMORY.toNanos()) + " only", "");
  }

  /** Returns what ends a call that may be carried out twice if it were sent again. */
  RetryException notAgain(String why, String remedy) {
    return new RetryException(
        request.route(),
        "not sent again, because Discord may have done it"
            + why
            + "; look before asking again"
            + remedy,
        all,
        true);
  }

  private OvendException ended(String reason) {
    OvendException last = all.getLast().failure();
    return all.size() == 1 ? last : new RetryException(request.route(), reason, all, unknown());
  }

  private String attempts() {
    return all.size() + (all.size() == 1 ? " attempt" : " attempts");
  }

  /** Returns whether Discord may have done something that is not known. */
  private boolean unknown() {
    return all.stream().anyMatch(f -> f.idempotency() != Idempotency.SAFE && f.outcomeUnknown());
  }

  /**
   * Returns what an answer means: after an attempt that may have worked it is a success that what
   * was to be removed is gone, or that an interaction has been answered.
   */
  Response settled(Response response) {
    boolean done =
        all.stream().anyMatch(FailedAttempt::outcomeUnknown)
            && (removed(response) || acknowledged(response));
    if (!done) {
      return response;
    }
    run.answerLost(this);
    return Response.of(NO_CONTENT, response.headers(), new byte[0], response.timings());
  }

  /** Returns what ends a call that was carried out and whose result is lost. */
  RetryException withoutResult() {
    return new RetryException(
        request.route(),
        "carried out by an attempt whose answer was lost, so that there is no result to return;"
            + " use asNothing() if none is needed",
        all,
        true);
  }

  private boolean removed(Response response) {
    return response.status() == NOT_FOUND && request.route().method() == HttpMethod.DELETE;
  }

  private boolean acknowledged(Response response) {
    return response.status() == BAD_REQUEST
        && request.target().path().startsWith(Defaults.CALLBACKS)
        && ErrorBody.decode(BAD_REQUEST, response.headers(), response.bytes()).code()
            == ALREADY_ACKNOWLEDGED;
  }

  /** Returns what ends the call for another reason, which then knows the attempts before. */
  OvendException endedBy(OvendException end, long nowNanos) {
    UnknownOutcome unknown = run.unknownOutcome();
    boolean declined = end instanceof RateLimitException && !run.settings().waiting();
    if (unknown != null && !declined && unknown.ends(end, nowNanos)) {
      return forgotten();
    }
    if (!(end instanceof RetryException)) {
      all.forEach(attempt -> end.addSuppressed(attempt.failure()));
    }
    return end;
  }

  /** Returns what says that no time is left for another attempt. */
  OvendException late(String why) {
    UnknownOutcome unknown = run.unknownOutcome();
    if (unknown != null && unknown.binding()) {
      return forgotten();
    }
    OvendException last = all.getLast().failure();
    return new DeadlineException(
        request
            + ": no time for another attempt before the deadline of "
            + Durations.text(run.settings().deadlineNanos())
            + why
            + (unknown() ? "; Discord may have done it" : "")
            + "; the last of "
            + attempts()
            + " failed with: "
            + last.getMessage(),
        last);
  }
}
