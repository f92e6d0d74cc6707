package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Priority;
import dev.ovend.core.Request;
import dev.ovend.core.RequestOptions;
import dev.ovend.core.Response;
import dev.ovend.core.RestEvent;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request of a lane, from the moment at which it is asked for until every call in it has its
 * outcome. What it carries is settled when it may leave. Confined to the thread that sends it, but
 * for what the lane's lock guards.
 */
final class BatchRound implements Sealing {

  private final BatchLane lane;
  private final BatchLane.Site site;
  private final List<BatchMember> chosen;
  private final CallRun run;
  private @Nullable List<BatchMember> members;
  private @Nullable Request whole;

  /** Guarded by the lock of the site. */
  private boolean abandoned;

  BatchRound(BatchLane lane, BatchLane.Site site, List<BatchMember> chosen) {
    this.lane = lane;
    this.site = site;
    this.chosen = chosen;
    this.run = runFor(chosen, site.ticker().nanos());
  }

  /** A request for many has the most of what each of them has. */
  private CallRun runFor(List<BatchMember> calls, long now) {
    BatchMember first = calls.getFirst();
    Priority priority = first.run().settings().priority();
    long left = 1;
    long attemptTimeout = 1;
    int maxAttempts = 1;
    for (BatchMember call : calls) {
      Settings each = call.run().settings();
      priority = priority.compareTo(each.priority()) < 0 ? priority : each.priority();
      left = Math.max(left, call.run().deadlineNanos() - now);
      attemptTimeout = Math.max(attemptTimeout, each.attemptTimeoutNanos());
      maxAttempts = Math.max(maxAttempts, each.maxAttempts());
    }
    RequestOptions options = first.run().options().toBuilder().priority(priority).build();
    CallRun.Mode its = first.run().mode();
    CallRun.Mode mode =
        new CallRun.Mode(false, false, its.idempotency(), its.declared(), its.anonymous());
    Settings settings = new Settings(options, left, attemptTimeout, maxAttempts, true);
    return CallRun.ofBatch(first.run(), settings, mode, now, this);
  }

  /** Sends it and gives everybody their outcome; never fails. */
  void execute() {
    try {
      Response response = site.next().handle(run, lane.composer().request(chosen));
      List<BatchMember> answered = settled();
      lane.deliver(answered, lane.composer().outcomes(answered, response), run.attempts());
    } catch (NothingToSend nobodyWaits) {
      run.cancellation().cancel();
    } catch (CancelledException e) {
      if (!lane.isAbandoned(this)) {
        fail(e);
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
  }

  private void fail(Throwable failure) {
    List<BatchMember> failed = settled();
    Function<BatchMember, BatchOutcome> outcomes =
        failed.size() < 2
            ? member -> new BatchOutcome.Failed(failure)
            : member -> new BatchOutcome.Failed(SharedFailure.copy(failure, failed.size()));
    lane.deliver(failed, outcomes, run.attempts());
  }

  /** Returns who was in the request; before it left, who was to be. */
  private List<BatchMember> settled() {
    return members == null ? lane.takeOut(chosen) : members;
  }

  /** Settles what the request carries, the first time; a retry carries the same. */
  @Override
  public Request seal(Request request) {
    if (members == null) {
      members = seal();
      members.forEach(member -> run.extend(member.run().deadlineNanos()));
      whole = members.equals(chosen) ? null : lane.composer().request(members);
      if (members.size() > 1 && site.events().active()) {
        site.events().publish(new RestEvent.CallsBatched(request.route(), members.size()));
      }
    }
    return whole == null ? request : request.withBody(whole.body());
  }

  private List<BatchMember> seal() {
    List<BatchMember> taken = lane.takeFor(this);
    if (taken.isEmpty()) {
      throw new NothingToSend();
    }
    return taken;
  }

  List<BatchMember> chosen() {
    return chosen;
  }

  CallRun run() {
    return run;
  }

  /** Notes that its end concerns nobody; under the lock. */
  void abandon() {
    abandoned = true;
  }

  /** Returns whether its end concerns nobody; under the lock. */
  boolean abandoned() {
    return abandoned;
  }
}
