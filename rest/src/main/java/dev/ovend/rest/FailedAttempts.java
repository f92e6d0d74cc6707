package dev.ovend.rest;

import dev.ovend.core.DeadlineException;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.OvendException;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.RetryCondition;
import dev.ovend.core.RetryException;
import dev.ovend.json.ErrorBody;
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
  }

  /** Returns how many count for the limit of attempts. */
  int counted() {
    return counted;
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
      throw new RetryException(
          request.route(),
          "not sent again, because Discord may have done it; look before asking again",
          all,
          true);
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
    return done
        ? Response.of(NO_CONTENT, response.headers(), new byte[0], response.timings())
        : response;
  }

  private boolean removed(Response response) {
    return response.status() == NOT_FOUND && request.route().method() == HttpMethod.DELETE;
  }

  private boolean acknowledged(Response response) {
    return response.status() == BAD_REQUEST
        && request.target().path().startsWith(Defaults.CALLBACKS)
        && !request.target().pathAndQuery().contains("with_response=true")
        && ErrorBody.decode(BAD_REQUEST, response.headers(), response.bytes()).code()
            == ALREADY_ACKNOWLEDGED;
  }

  /** Makes what ends the call otherwise tell of the attempts before. */
  void attachTo(OvendException end) {
    all.forEach(attempt -> end.addSuppressed(attempt.failure()));
  }

  /** Returns what says that no time is left for another attempt. */
  DeadlineException late(String why) {
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
