package dev.ovend.rest;

import dev.ovend.core.Request;
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
    this.run = CallRun.ofBatch(chosen.getFirst().run(), site.ticker().nanos(), this);
    chosen.forEach(member -> run.include(member.run()));
  }

  /** Sends it and gives everybody their outcome; never fails. */
  void execute() {
    try {
      Response response = site.next().handle(run, lane.composer().request(chosen));
      if (!lane.isAbandoned(this)) {
        List<BatchMember> answered = settled();
        lane.deliver(answered, lane.composer().outcomes(answered, response), run.attempts());
      }
    } catch (RuntimeException | Error e) {
      if (!lane.isAbandoned(this)) {
        fail(e);
      }
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

  /** Settles what the request carries; a retry leaves out calls that nobody waits for any more. */
  @Override
  public Request seal(Request request) {
    List<BatchMember> before = members;
    List<BatchMember> now = before == null ? first(request) : lane.remaining(before);
    if (!now.equals(before == null ? chosen : before)) {
      whole = lane.composer().request(now);
    }
    members = now;
    return whole == null ? request : request.withBody(whole.body());
  }

  private List<BatchMember> first(Request request) {
    List<BatchMember> taken = lane.takeFor(this);
    if (taken.isEmpty()) {
      throw new NothingToSend();
    }
    taken.forEach(member -> run.include(member.run()));
    if (taken.size() > 1 && site.events().active()) {
      site.events().publish(new RestEvent.CallsBatched(request.route(), taken.size()));
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
