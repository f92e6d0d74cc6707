// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.JoinRequestId;
import dev.ovend.model.JoinRequestStatus;

/** What {@code GET /guilds/{guild.id}/requests} may be asked for. Not thread-safe. */
public final class GetGuildJoinRequestsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetGuildJoinRequestsQuery() {}

  /** Asks by {@code status}. */
  public GetGuildJoinRequestsQuery status(JoinRequestStatus status) {
    put("status", status.value());
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public GetGuildJoinRequestsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code before}. */
  public GetGuildJoinRequestsQuery before(JoinRequestId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public GetGuildJoinRequestsQuery after(JoinRequestId after) {
    put("after", after);
    return this;
  }
}
