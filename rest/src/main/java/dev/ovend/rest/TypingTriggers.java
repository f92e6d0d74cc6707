package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Triggers the typing indicator once for all who ask for it while it is shown. */
final class TypingTriggers implements BatchComposer {

  private final BatchEntry.Key lane;
  private final TypingIndicators shown;

  TypingTriggers(BatchEntry.Key lane, TypingIndicators shown) {
    this.lane = lane;
    this.shown = shown;
  }

  @Override
  public long windowNanos() {
    return 0;
  }

  @Override
  public int full() {
    return 1;
  }

  @Override
  public @Nullable BatchOutcome known(BatchMember member) {
    Response answer = shown.answer(lane);
    return answer == null ? null : new BatchOutcome.Answered(answer);
  }

  @Override
  public List<BatchMember> choose(List<BatchMember> queue) {
    BatchMember first = queue.getFirst();
    return queue.stream().filter(member -> member.agreesWith(first)).toList();
  }

  @Override
  public List<BatchMember> chooseAgain(List<BatchMember> chosen, List<BatchMember> queue) {
    BatchMember first = chosen.getFirst();
    return queue.stream().filter(member -> member.agreesWith(first)).toList();
  }

  @Override
  public Request request(List<BatchMember> members) {
    return members.getFirst().request();
  }

  @Override
  public Function<BatchMember, BatchOutcome> outcomes(
      List<BatchMember> members, Response response) {
    if (response.successful()) {
      shown.remember(lane, response);
    }
    return member -> new BatchOutcome.Answered(response);
  }
}
