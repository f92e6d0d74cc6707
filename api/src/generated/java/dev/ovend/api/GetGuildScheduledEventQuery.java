// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/**
 * What {@code GET /guilds/{guild.id}/scheduled-events/{scheduled_event.id}} may be asked for. Not
 * thread-safe.
 */
public final class GetGuildScheduledEventQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetGuildScheduledEventQuery() {}

  /** Asks by {@code with_user_count}. */
  public GetGuildScheduledEventQuery withUserCount(boolean withUserCount) {
    put("with_user_count", withUserCount);
    return this;
  }
}
