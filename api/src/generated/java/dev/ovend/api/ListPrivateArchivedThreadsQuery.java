// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import java.time.Instant;

/**
 * What {@code GET /channels/{channel.id}/threads/archived/private} may be asked for. Not
 * thread-safe.
 */
public final class ListPrivateArchivedThreadsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListPrivateArchivedThreadsQuery() {}

  /** Asks by {@code before}. */
  public ListPrivateArchivedThreadsQuery before(Instant before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code limit}: 2 to 100. */
  public ListPrivateArchivedThreadsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 2L, 100L);
    return this;
  }
}
