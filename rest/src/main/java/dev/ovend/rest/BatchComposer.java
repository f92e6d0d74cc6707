package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows how the calls of one lane become one request, and what its answer means for each. Confined
 * to the thread that sends for the lane, but for what never changes.
 */
interface BatchComposer {

  /** Returns how long the first call waits for others. */
  long windowNanos();

  /** Returns how many calls are as many as can go together. */
  int full();

  /** Returns what becomes of a call that need not wait for a request; null if it must. */
  @Nullable BatchOutcome known(BatchMember member);

  /**
   * Chooses what one request is to be asked for.
   *
   * @param queue at least one, in order
   * @return at least one
   */
  List<BatchMember> choose(List<BatchMember> queue);

  /**
   * Chooses again, when the request may leave; whoever came meanwhile goes with it.
   *
   * @param chosen what the request was asked for
   * @param queue what is left of these, and whoever came meanwhile, in order
   * @return none if another request has to be asked for
   */
  List<BatchMember> chooseAgain(List<BatchMember> chosen, List<BatchMember> queue);

  /** Returns the request that does what all of them ask for. */
  Request request(List<BatchMember> members);

  /** Returns what an answer means for each of them. */
  Function<BatchMember, BatchOutcome> outcomes(List<BatchMember> members, Response response);
}
