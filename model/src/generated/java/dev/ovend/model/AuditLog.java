// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Audit log, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildAuditLogResponse}, since 2026-07-18.
 *
 * @param auditLogEntries {@code audit_log_entries}
 * @param users {@code users}
 * @param integrations {@code integrations}
 * @param webhooks {@code webhooks}
 * @param guildScheduledEvents {@code guild_scheduled_events}
 * @param threads {@code threads}
 * @param applicationCommands {@code application_commands}
 * @param autoModerationRules {@code auto_moderation_rules}
 * @param unknownFields what has no place here yet
 */
public record AuditLog(
    List<AuditLogEntry> auditLogEntries,
    List<User> users,
    List<PartialIntegration> integrations,
    List<Webhook> webhooks,
    List<ScheduledEvent> guildScheduledEvents,
    List<ThreadChannel> threads,
    List<ApplicationCommand> applicationCommands,
    List<AutoModerationRule> autoModerationRules,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<AuditLog> codec() {
    return AuditLogCodec.INSTANCE;
  }
}
