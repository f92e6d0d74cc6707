// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/** What {@code GET /guilds/{guild.id}/members/search} may be asked for. Not thread-safe. */
public final class SearchGuildMembersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public SearchGuildMembersQuery() {}

  /** Asks by {@code limit}: 1 to 1000. */
  public SearchGuildMembersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 1000L);
    return this;
  }
}
