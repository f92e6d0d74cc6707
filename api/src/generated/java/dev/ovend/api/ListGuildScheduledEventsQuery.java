// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/** What {@code GET /guilds/{guild.id}/scheduled-events} may be asked for. Not thread-safe. */
public final class ListGuildScheduledEventsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildScheduledEventsQuery() {}

  /** Asks by {@code with_user_count}. */
  public ListGuildScheduledEventsQuery withUserCount(boolean withUserCount) {
    put("with_user_count", withUserCount);
    return this;
  }
}
