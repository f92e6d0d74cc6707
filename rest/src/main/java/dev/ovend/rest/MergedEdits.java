package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one edit of many that wait: of each field the last one wins. What was made earlier but
 * comes after a later edit was sent does not undo it.
 */
final class MergedEdits implements BatchComposer {

  private static final String CONTENT = "content";
  private static final String MENTIONS = "allowed_mentions";

  private final boolean ofChannel;

  /** The newest edit by which each field was set. */
  private final Map<String, Long> newest = new HashMap<>();

  private @Nullable Response last;

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

  /** All that it sets has been set by later ones: it is as if it had gone with them. */
  @Override
  public @Nullable BatchOutcome known(BatchMember member) {
    Response answer = last;
    boolean outdated =
        !member.alone()
            && !member.fields().isEmpty()
            && member.fields().keySet().stream().allMatch(field -> isOutdated(member, field));
    return answer != null && outdated ? new BatchOutcome.Answered(answer) : null;
  }

  private boolean isOutdated(BatchMember member, String field) {
    boolean meantForContent = field.equals(MENTIONS) && member.fields().containsKey(CONTENT);
    Long id = newest.get(meantForContent ? CONTENT : field);
    return id != null && id > member.id();
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
    BatchMember first = members.getFirst();
    boolean asItIs =
        members.size() == 1
            && (first.alone()
                || first.fields().keySet().stream().noneMatch(f -> isOutdated(first, f)));
    return asItIs
        ? first.request()
        : first.request().withBody(Body.json(JsonObject.of(merged(members))));
  }

  private Map<String, RawJson> merged(List<BatchMember> members) {
    Map<String, RawJson> merged = new LinkedHashMap<>();
    for (BatchMember member : members) {
      if (member.fields().containsKey(CONTENT)) {
        merged.remove(MENTIONS); // It was meant for the content before.
      }
      member
          .fields()
          .forEach((field, value) -> {
            if (!isOutdated(member, field)) {
              merged.put(field, value);
            }
          });
    }
    return merged;
  }

  @Override
  public Function<BatchMember, BatchOutcome> outcomes(
      List<BatchMember> members, Response response) {
    if (response.successful()) {
      last = response;
      members.forEach(
          member -> member.fields().keySet().forEach(f -> newest.merge(f, member.id(), Math::max)));
    } else if (members.size() > 1 && isOneToBlame(response.status())) {
      return halves(members);
    }
    return member -> new BatchOutcome.Answered(response);
  }

  /** One that is wrong is found by halves: the others go together as far as they can. */
  private static Function<BatchMember, BatchOutcome> halves(List<BatchMember> members) {
    long middle = members.get(members.size() / 2).id();
    BatchOutcome lower = new BatchOutcome.InTurn(new Object());
    BatchOutcome upper = new BatchOutcome.InTurn(new Object());
    return member -> member.id() < middle ? lower : upper;
  }

  /** A form that Discord refuses, or all of them together too large. */
  private static boolean isOneToBlame(int status) {
    return status == 400 || status == 413;
  }
}
