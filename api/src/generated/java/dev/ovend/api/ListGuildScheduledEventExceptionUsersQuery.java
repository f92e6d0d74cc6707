// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/**
 * What {@code GET /guilds/{guild.id}/scheduled-events/{scheduled_event.id}/{exception.id}/users}
 * may be asked for. Not thread-safe.
 */
public final class ListGuildScheduledEventExceptionUsersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildScheduledEventExceptionUsersQuery() {}

  /** Asks by {@code with_member}. */
  public ListGuildScheduledEventExceptionUsersQuery withMember(boolean withMember) {
    put("with_member", withMember);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListGuildScheduledEventExceptionUsersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code before}. */
  public ListGuildScheduledEventExceptionUsersQuery before(UserId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListGuildScheduledEventExceptionUsersQuery after(UserId after) {
    put("after", after);
    return this;
  }
}
