package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.DecodingException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Bans many users from a guild by one request. Whoever Discord does not name as banned is banned by
 * a request of its own, which tells why that fails or that nothing was left to do.
 *
 * <p>See Discord Docs/Bulk Guild Ban.
 */
final class BulkBans extends BulkComposer {

  /** What deletes a banned user's messages; the only field of a ban that a bulk ban has too. */
  static final String SECONDS = "delete_message_seconds";

  BulkBans(Batching settings, BatchEntry.Key lane, Refusals refusals) {
    super(settings.maxBans(), settings.windowNanos(), lane, refusals);
  }

  @Override
  Request bulk(BatchMember first, Set<String> items) {
    String guild = lane().path().substring(0, lane().path().lastIndexOf('/'));
    String seconds = lane().terms().isEmpty() ? "" : ",\"" + SECONDS + "\":" + lane().terms();
    return first
        .request()
        .withTarget(Target.parse(HttpMethod.POST, guild + "/bulk-ban"))
        .withBody(Body.json("{\"user_ids\":" + list(items) + seconds + "}"));
  }

  @Override
  Function<BatchMember, BatchOutcome> bulkOutcomes(Response response) {
    if (response.successful()) {
      Set<String> banned = banned(response);
      Response answer = noContent(response);
      return member ->
          banned.contains(member.item())
              ? new BatchOutcome.Answered(answer)
              : BatchOutcome.ByItself.INSTANCE;
    }
    return switch (response.status()) {
      case 403 -> {
        refused();
        yield member -> BatchOutcome.ByItself.INSTANCE;
      }
      case 400, 404 -> member -> BatchOutcome.ByItself.INSTANCE;
      default -> member -> new BatchOutcome.Answered(response);
    };
  }

  private static Set<String> banned(Response response) {
    Set<String> banned = new HashSet<>();
    try {
      RawJson users = JsonObject.fields(response.bytes()).get("banned_users");
      if (users != null) {
        users.json().forEach(id -> banned.add(id.asString("")));
      }
    } catch (DecodingException unreadable) {
      // Nobody is known to be banned: each is banned again, which does no harm.
    }
    return banned;
  }
}
