package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Request;
import dev.ovend.core.Response;
import dev.ovend.core.Target;
import java.util.Set;
import java.util.function.Function;

/**
 * Deletes many messages of a channel by one request. Discord answers as if messages that do not
 * exist had been deleted too.
 *
 * <p>See Discord Docs/Bulk Delete Messages.
 */
final class BulkDeletes extends BulkComposer {

  BulkDeletes(Batching settings, BatchEntry.Key lane, Refusals refusals) {
    super(settings.maxDeletes(), settings.windowNanos(), lane, refusals);
  }

  @Override
  Request bulk(BatchMember first, Set<String> items) {
    Target target = Target.parse(HttpMethod.POST, lane().path() + "/bulk-delete");
    return first
        .request()
        .withTarget(target)
        .withBody(Body.json("{\"messages\":" + list(items) + "}"));
  }

  /** No permission, a private channel, or a message too old: each call gets its own answer. */
  @Override
  Function<BatchMember, BatchOutcome> bulkOutcomes(Response response) {
    if (response.successful()) {
      Response answer = noContent(response);
      return member -> new BatchOutcome.Answered(answer);
    }
    return switch (response.status()) {
      case 400, 403, 404 -> {
        refused();
        yield member -> BatchOutcome.ByItself.INSTANCE;
      }
      default -> member -> new BatchOutcome.Answered(response);
    };
  }
}
