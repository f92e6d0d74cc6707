package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one edit of many that wait: of each field the last one wins. */
final class MergedEdits implements BatchComposer {

  private static final String CONTENT = "content";
  private static final String MENTIONS = "allowed_mentions";

  private final boolean ofChannel;

  MergedEdits(BatchEntry.Key lane) {
    this.ofChannel = lane.path().lastIndexOf('/') == lane.path().indexOf('/', 1);
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
    return null;
  }

  @Override
  public List<BatchMember> choose(List<BatchMember> queue) {
    return asLongAsTheyFit(queue.getFirst(), queue);
  }

  @Override
  public List<BatchMember> chooseAgain(List<BatchMember> chosen, List<BatchMember> queue) {
    BatchMember first = chosen.getFirst();
    if (first.alone()) {
      return queue.contains(first) ? chosen : List.of();
    }
    return asLongAsTheyFit(first, queue);
  }

  private List<BatchMember> asLongAsTheyFit(BatchMember first, List<BatchMember> queue) {
    if (first.alone()) {
      return List.of(first);
    }
    List<BatchMember> members = new ArrayList<>();
    for (BatchMember member : queue) {
      if (!fits(first, member)) {
        break;
      }
      members.add(member);
    }
    return members;
  }

  private boolean fits(BatchMember first, BatchMember member) {
    Request one = first.request();
    Request other = member.request();
    return !member.alone()
        && member.isOfPartOf(first)
        && member.agreesWith(first)
        && one.target().query().equals(other.target().query())
        && one.headers().equals(other.headers())
        && renames(first) == renames(member);
  }

  /** Discord limits renames apart: another edit must not wait for one. */
  private boolean renames(BatchMember member) {
    return ofChannel
        && (member.fields().containsKey("name") || member.fields().containsKey("topic"));
  }

  @Override
  public Request request(List<BatchMember> members) {
    Request first = members.getFirst().request();
    return members.size() == 1 ? first : first.withBody(Body.json(JsonObject.of(merged(members))));
  }

  private static Map<String, RawJson> merged(List<BatchMember> members) {
    Map<String, RawJson> merged = new LinkedHashMap<>();
    for (BatchMember member : members) {
      if (member.fields().containsKey(CONTENT)) {
        merged.remove(MENTIONS); // It was meant for the content before.
      }
      merged.putAll(member.fields());
    }
    return merged;
  }

  @Override
  public Function<BatchMember, BatchOutcome> outcomes(
      List<BatchMember> members, Response response) {
    if (members.size() == 1) {
      return member -> new BatchOutcome.Answered(response);
    }
    return isOneToBlame(members, response.status())
        ? halves(members)
        : member -> new BatchOutcome.Answered(copy(response));
  }

  /** Returns an answer whose body no other caller has. */
  private static Response copy(Response response) {
    return Response.of(
        response.status(), response.headers(), response.bytes().clone(), response.timings());
  }

  /** One that is wrong is found by halves: the others go together as far as they can. */
  private static Function<BatchMember, BatchOutcome> halves(List<BatchMember> members) {
    BatchMember middle = members.get(members.size() / 2);
    BatchOutcome lower = new BatchOutcome.InTurn(new Object());
    BatchOutcome upper = new BatchOutcome.InTurn(new Object());
    return member -> BatchMember.ORDER.compare(member, middle) < 0 ? lower : upper;
  }

  /**
   * Returns whether one may be refused for what others are not: a form, all of them together too
   * large, or a field that needs a permission of its own.
   */
  private static boolean isOneToBlame(List<BatchMember> members, int status) {
    Set<String> first = members.getFirst().fields().keySet();
    return switch (status) {
      case 400, 413 -> true;
      case 403 -> !members.stream().allMatch(member -> member.fields().keySet().equals(first));
      default -> false;
    };
  }
}
