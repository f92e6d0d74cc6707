// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ScheduledEventExceptionId;
import java.util.List;

/**
 * What {@code GET /guilds/{guild.id}/scheduled-events/{scheduled_event.id}/users/counts} may be
 * asked for. Not thread-safe.
 */
public final class CountGuildScheduledEventUsersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public CountGuildScheduledEventUsersQuery() {}

  /** Asks by {@code guild_scheduled_event_exception_ids}. */
  public CountGuildScheduledEventUsersQuery exceptions(List<ScheduledEventExceptionId> exceptions) {
    repeated("guild_scheduled_event_exception_ids", exceptions);
    return this;
  }
}
