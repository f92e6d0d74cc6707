// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import java.time.Instant;

/**
 * What {@code GET /channels/{channel.id}/threads/archived/public} may be asked for. Not
 * thread-safe.
 */
public final class ListPublicArchivedThreadsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListPublicArchivedThreadsQuery() {}

  /** Asks by {@code before}. */
  public ListPublicArchivedThreadsQuery before(Instant before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code limit}: 2 to 100. */
  public ListPublicArchivedThreadsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 2L, 100L);
    return this;
  }
}
