// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/** What {@code GET /guilds/{guild.id}/bans} may be asked for. Not thread-safe. */
public final class ListGuildBansQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildBansQuery() {}

  /** Asks by {@code limit}: 1 to 1000. */
  public ListGuildBansQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 1000L);
    return this;
  }

  /** Asks by {@code before}. */
  public ListGuildBansQuery before(UserId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListGuildBansQuery after(UserId after) {
    put("after", after);
    return this;
  }
}
