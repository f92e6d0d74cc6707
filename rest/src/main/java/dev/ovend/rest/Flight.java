package dev.ovend.rest;

import dev.ovend.core.OvendException;
import dev.ovend.core.Response;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A read that is on its way: one call sends it, the others wait for its answer. When the one that
 * sends gives up, exactly one of the others sends in its place. Guarded by the lock of {@link
 * DeduplicationMiddleware}.
 */
final class Flight {

  private final Object key;
  private final long begunAfter;
  private final Set<Follower> followers =
      new LinkedHashSet<>(); // in the order in which they joined
  private @Nullable Follower leader; // null if the first one sends

  /**
   * Creates one.
   *
   * @param key what makes reads identical
   * @param begunAfter how many writes had ended when it began
   */
  Flight(Object key, long begunAfter) {
    this.key = key;
    this.begunAfter = begunAfter;
  }

  /**
   * A call that waits for the answer.
   *
   * @param run whose settings say what a failure means to it
   * @param outcome completed once
   */
  record Follower(CallRun run, CompletableFuture<Outcome> outcome) {}

  /** How the wait of a follower ends. */
  sealed interface Outcome {

    /** The answer came. */
    record Answered(Response answer) implements Outcome {

      /** Returns a copy that shares no array with it. */
      Response copy() {
        return Response.of(
            answer.status(), answer.headers(), answer.bytes().clone(), answer.timings());
      }
    }

    /** The read failed for everybody who has no more time than its sender had. */
    record Failed(OvendException failure) implements Outcome {}

    /** The sender gave up, so that this call sends in its place. */
    enum Leads implements Outcome {
      INSTANCE
    }
  }

  Object key() {
    return key;
  }

  long begunAfter() {
    return begunAfter;
  }

  Follower join(CallRun run) {
    Follower follower = new Follower(run, new CompletableFuture<>());
    followers.add(follower);
    return follower;
  }

  /** Returns whether a call that leaves was to send the read, so that another one has to. */
  boolean leave(Follower follower) {
    return !followers.remove(follower) && follower.equals(leader);
  }

  /** Takes out the followers whose wait ends with that of the sender. */
  List<Follower> take(Predicate<CallRun> ending) {
    List<Follower> taken = new ArrayList<>();
    for (Iterator<Follower> each = followers.iterator(); each.hasNext(); ) {
      Follower follower = each.next();
      if (ending.test(follower.run)) {
        each.remove();
        taken.add(follower);
      }
    }
    return taken;
  }

  /** Makes the first follower the sender and returns it; null if there is none. */
  @Nullable Follower handOver() {
    Iterator<Follower> each = followers.iterator();
    leader = each.hasNext() ? each.next() : null;
    if (leader != null) {
      each.remove();
    }
    return leader;
  }
}
