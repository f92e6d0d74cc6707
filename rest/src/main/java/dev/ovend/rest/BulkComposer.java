package dev.ovend.rest;

import dev.ovend.core.Request;
import dev.ovend.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Calls that each name one item, and a request that names many. */
abstract class BulkComposer implements BatchComposer {

  private final int most;
  private final long windowNanos;
  private final BatchEntry.Key lane;
  private final Refusals refusals;

  BulkComposer(int most, long windowNanos, BatchEntry.Key lane, Refusals refusals) {
    this.most = most;
    this.windowNanos = windowNanos;
    this.lane = lane;
    this.refusals = refusals;
  }

  /** Returns the request for these items, at least two. */
  abstract Request bulk(BatchMember first, Set<String> items);

  /** Returns what the answer to a request for many items means for each call. */
  abstract Function<BatchMember, BatchOutcome> bulkOutcomes(Response response);

  @Override
  public final long windowNanos() {
    return windowNanos;
  }

  @Override
  public final int full() {
    return most;
  }

  @Override
  public final @Nullable BatchOutcome known(BatchMember member) {
    return refusals.contain(lane) ? BatchOutcome.ByItself.INSTANCE : null;
  }

  /** Notes that Discord takes no request for many items here. */
  final void refused() {
    refusals.remember(lane);
  }

  final BatchEntry.Key lane() {
    return lane;
  }

  @Override
  public final List<BatchMember> choose(List<BatchMember> queue) {
    return upTo(most, queue.getFirst(), queue);
  }

  @Override
  public final List<BatchMember> chooseAgain(List<BatchMember> chosen, List<BatchMember> queue) {
    BatchMember first = chosen.getFirst();
    if (items(chosen).size() == 1) {
      return queue.stream()
          .filter(member -> member.item().equals(first.item()) && member.agreesWith(first))
          .toList();
    }
    List<BatchMember> again = upTo(most, first, queue);
    return items(again).size() > 1 ? again : List.of();
  }

  private static List<BatchMember> upTo(int most, BatchMember first, List<BatchMember> queue) {
    List<BatchMember> members = new ArrayList<>();
    Set<String> items = new HashSet<>();
    for (BatchMember member : queue) {
      if (member.agreesWith(first) && (items.contains(member.item()) || items.size() < most)) {
        items.add(member.item());
        members.add(member);
      }
    }
    return members;
  }

  @Override
  public final Request request(List<BatchMember> members) {
    Set<String> items = items(members);
    BatchMember first = members.getFirst();
    return items.size() == 1 ? first.request() : bulk(first, items);
  }

  @Override
  public final Function<BatchMember, BatchOutcome> outcomes(
      List<BatchMember> members, Response response) {
    return items(members).size() == 1
        ? member -> new BatchOutcome.Answered(response)
        : bulkOutcomes(response);
  }

  private static Set<String> items(List<BatchMember> members) {
    Set<String> items = new LinkedHashSet<>();
    members.forEach(member -> items.add(member.item()));
    return items;
  }

  /** Returns items as a JSON list of texts; they are ids. */
  static String list(Set<String> items) {
    return "[\"" + String.join("\",\"", items) + "\"]";
  }

  /** Returns the answer that a call would have got by itself. */
  static Response noContent(Response response) {
    return Response.of(204, response.headers(), new byte[0], response.timings());
  }
}
