// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.GuildId;

/** What {@code GET /users/@me/guilds} may be asked for. Not thread-safe. */
public final class ListMyGuildsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListMyGuildsQuery() {}

  /** Asks by {@code before}. */
  public ListMyGuildsQuery before(GuildId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListMyGuildsQuery after(GuildId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 200. */
  public ListMyGuildsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 200L);
    return this;
  }

  /** Asks by {@code with_counts}. */
  public ListMyGuildsQuery withCounts(boolean withCounts) {
    put("with_counts", withCounts);
    return this;
  }
}
