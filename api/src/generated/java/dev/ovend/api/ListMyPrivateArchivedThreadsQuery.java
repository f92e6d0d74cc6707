// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;

/**
 * What {@code GET /channels/{channel.id}/users/@me/threads/archived/private} may be asked for. Not
 * thread-safe.
 */
public final class ListMyPrivateArchivedThreadsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListMyPrivateArchivedThreadsQuery() {}

  /** Asks by {@code before}. */
  public ListMyPrivateArchivedThreadsQuery before(ChannelId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code limit}: 2 to 100. */
  public ListMyPrivateArchivedThreadsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 2L, 100L);
    return this;
  }
}
