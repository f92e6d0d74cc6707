// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/** What {@code GET /guilds/{guild.id}/members} may be asked for. Not thread-safe. */
public final class ListGuildMembersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildMembersQuery() {}

  /** Asks by {@code limit}: 1 to 1000. */
  public ListGuildMembersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 1000L);
    return this;
  }

  /** Asks by {@code after}: 0 to null. */
  public ListGuildMembersQuery after(UserId after) {
    put("after", after);
    return this;
  }
}
