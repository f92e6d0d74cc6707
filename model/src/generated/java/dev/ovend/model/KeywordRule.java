// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Keyword rule, as Discord sends it. Immutable.
 *
 * <p>Schema {@code KeywordRuleResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param guildId {@code guild_id}
 * @param creatorId {@code creator_id}
 * @param name {@code name}
 * @param eventType {@code event_type}
 * @param actions {@code actions}
 * @param triggerType {@code trigger_type}
 * @param enabled {@code enabled}
 * @param exemptRoles {@code exempt_roles}: different items
 * @param exemptChannels {@code exempt_channels}: different items
 * @param triggerMetadata {@code trigger_metadata}
 * @param unknownFields what has no place here yet
 */
public record KeywordRule(
    AutoModerationRuleId id,
    GuildId guildId,
    UserId creatorId,
    String name,
    AutoModerationEventType eventType,
    List<AutoModerationAction> actions,
    AutoModerationTriggerType triggerType,
    boolean enabled,
    List<RoleId> exemptRoles,
    List<ChannelId> exemptChannels,
    KeywordTriggerMetadata triggerMetadata,
    Map<String, RawJson> unknownFields)
    implements AutoModerationRule {

  /** Returns what reads and writes it. */
  public static Codec<KeywordRule> codec() {
    return KeywordRuleCodec.INSTANCE;
  }
}
