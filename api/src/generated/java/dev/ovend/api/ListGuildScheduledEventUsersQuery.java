// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/**
 * What {@code GET /guilds/{guild.id}/scheduled-events/{scheduled_event.id}/users} may be asked for.
 * Not thread-safe.
 */
public final class ListGuildScheduledEventUsersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildScheduledEventUsersQuery() {}

  /** Asks by {@code with_member}. */
  public ListGuildScheduledEventUsersQuery withMember(boolean withMember) {
    put("with_member", withMember);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListGuildScheduledEventUsersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code before}. */
  public ListGuildScheduledEventUsersQuery before(UserId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListGuildScheduledEventUsersQuery after(UserId after) {
    put("after", after);
    return this;
  }
}
