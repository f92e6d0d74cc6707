// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;

/**
 * Auto moderation rule, as Discord sends it: one of several kinds. What Discord adds arrives as
 * {@link UnknownAutoModerationRule}.
 */
public sealed interface AutoModerationRule
    permits KeywordPresetRule, KeywordRule, SpamRule, MentionSpamRule, MemberProfileRule,
        UnknownAutoModerationRule {

  /** Returns what reads and writes it. */
  static Codec<AutoModerationRule> codec() {
    return AutoModerationRuleCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  AutoModerationRuleId id();

  /** Returns {@code guild_id}. */
  GuildId guildId();

  /** Returns {@code creator_id}. */
  UserId creatorId();

  /** Returns {@code name}. */
  String name();

  /** Returns {@code event_type}. */
  AutoModerationEventType eventType();

  /** Returns {@code actions}. */
  List<AutoModerationAction> actions();

  /** Returns {@code trigger_type}. */
  AutoModerationTriggerType triggerType();

  /** Returns {@code enabled}. */
  boolean enabled();

  /** Returns {@code exempt_roles}: different items. */
  List<RoleId> exemptRoles();

  /** Returns {@code exempt_channels}: different items. */
  List<ChannelId> exemptChannels();
}
