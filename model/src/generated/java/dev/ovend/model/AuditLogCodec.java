// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class AuditLogCodec implements Codec<AuditLog> {

  static final AuditLogCodec INSTANCE = new AuditLogCodec();

  private static final Fields FIELDS =
      Fields.of(
          "audit_log_entries!", "users!", "integrations!", "webhooks!", "guild_scheduled_events",
          "threads!", "application_commands", "auto_moderation_rules!");

  private AuditLogCodec() {}

  @Override
  public AuditLog read(JsonReader in) {
    List<AuditLogEntry> auditLogEntries_ = List.of();
    List<User> users_ = List.of();
    List<PartialIntegration> integrations_ = List.of();
    List<Webhook> webhooks_ = List.of();
    List<ScheduledEvent> guildScheduledEvents_ = List.of();
    List<ThreadChannel> threads_ = List.of();
    List<ApplicationCommand> applicationCommands_ = List.of();
    List<AutoModerationRule> autoModerationRules_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> auditLogEntries_ = in.list(AuditLogEntryCodec.INSTANCE);
        case 1 -> users_ = in.list(UserCodec.INSTANCE);
        case 2 -> integrations_ = in.list(PartialIntegrationCodec.INSTANCE);
        case 3 -> webhooks_ = in.list(WebhookCodec.INSTANCE);
        case 4 -> guildScheduledEvents_ = in.list(ScheduledEventCodec.INSTANCE);
        case 5 -> threads_ = in.list(ThreadChannelCodec.INSTANCE);
        case 6 -> applicationCommands_ = in.list(ApplicationCommandCodec.INSTANCE);
        case 7 -> autoModerationRules_ = in.list(AutoModerationRuleCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new AuditLog(
        auditLogEntries_, users_, integrations_, webhooks_, guildScheduledEvents_, threads_,
        applicationCommands_, autoModerationRules_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(AuditLog value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.auditLogEntries(), AuditLogEntryCodec.INSTANCE);
    out.list(FIELDS, 1, value.users(), UserCodec.INSTANCE);
    out.list(FIELDS, 2, value.integrations(), PartialIntegrationCodec.INSTANCE);
    out.list(FIELDS, 3, value.webhooks(), WebhookCodec.INSTANCE);
    if (!value.guildScheduledEvents().isEmpty()) {
      out.list(FIELDS, 4, value.guildScheduledEvents(), ScheduledEventCodec.INSTANCE);
    }
    out.list(FIELDS, 5, value.threads(), ThreadChannelCodec.INSTANCE);
    if (!value.applicationCommands().isEmpty()) {
      out.list(FIELDS, 6, value.applicationCommands(), ApplicationCommandCodec.INSTANCE);
    }
    out.list(FIELDS, 7, value.autoModerationRules(), AutoModerationRuleCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
