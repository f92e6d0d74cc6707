// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.AnyId;
import dev.ovend.model.AuditLogActionType;
import dev.ovend.model.AuditLogEntryId;
import dev.ovend.model.UserId;

/** What {@code GET /guilds/{guild.id}/audit-logs} may be asked for. Not thread-safe. */
public final class ListGuildAuditLogEntriesQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildAuditLogEntriesQuery() {}

  /** Asks by {@code user_id}. */
  public ListGuildAuditLogEntriesQuery user(UserId user) {
    put("user_id", user);
    return this;
  }

  /** Asks by {@code target_id}. */
  public ListGuildAuditLogEntriesQuery target(AnyId target) {
    put("target_id", target);
    return this;
  }

  /** Asks by {@code action_type}. */
  public ListGuildAuditLogEntriesQuery actionType(AuditLogActionType actionType) {
    put("action_type", actionType.value());
    return this;
  }

  /** Asks by {@code before}. */
  public ListGuildAuditLogEntriesQuery before(AuditLogEntryId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListGuildAuditLogEntriesQuery after(AuditLogEntryId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListGuildAuditLogEntriesQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }
}
