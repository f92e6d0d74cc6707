// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.AutoModerationRule;
import dev.ovend.model.AutoModerationRuleId;
import dev.ovend.model.CreateAutoModerationRuleRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.UpdateAutoModerationRuleRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules by which Discord moderates a guild on its own.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class AutoModeration {

  private static final Operation LIST_AUTO_MODERATION_RULES = Operation.named("list_auto_moderation_rules");
  private static final Operation CREATE_AUTO_MODERATION_RULE = Operation.named("create_auto_moderation_rule");
  private static final Operation GET_AUTO_MODERATION_RULE = Operation.named("get_auto_moderation_rule");
  private static final Operation DELETE_AUTO_MODERATION_RULE = Operation.named("delete_auto_moderation_rule");
  private static final Operation UPDATE_AUTO_MODERATION_RULE = Operation.named("update_auto_moderation_rule");

  private final CallFactory calls;

  AutoModeration(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the auto moderation rules of a guild; needs MANAGE_GUILD.
   *
   * <p>See Discord Docs/auto-moderation#list-auto-moderation-rules-for-guild.
   */
  public Call<List<AutoModerationRule>> listRules(GuildId guild) {
    return Outgoing.of(LIST_AUTO_MODERATION_RULES, guild)
        .list(calls, AutoModerationRule.codec());
  }

  /**
   * Creates an auto moderation rule: at most 6 for keywords, 1 for each other trigger. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/auto-moderation#create-auto-moderation-rule.
   */
  public Call<AutoModerationRule> createRule(GuildId guild, CreateAutoModerationRuleRequest body) {
    return Outgoing.of(CREATE_AUTO_MODERATION_RULE, guild)
        .body(calls, body)
        .value(calls, AutoModerationRule.codec());
  }

  /**
   * Gets an auto moderation rule.
   *
   * <p>See Discord Docs/auto-moderation#get-auto-moderation-rule.
   */
  public Call<AutoModerationRule> getRule(GuildId guild, AutoModerationRuleId rule) {
    return Outgoing.of(GET_AUTO_MODERATION_RULE, guild, rule)
        .value(calls, AutoModerationRule.codec());
  }

  /**
   * Deletes an auto moderation rule. Takes an audit log reason.
   *
   * <p>See Discord Docs/auto-moderation#delete-auto-moderation-rule.
   */
  public Call<@Nullable Void> deleteRule(GuildId guild, AutoModerationRuleId rule) {
    return Outgoing.of(DELETE_AUTO_MODERATION_RULE, guild, rule)
        .nothing(calls);
  }

  /**
   * Updates an auto moderation rule; its trigger cannot change. Takes an audit log reason.
   *
   * <p>See Discord Docs/auto-moderation#modify-auto-moderation-rule.
   */
  public Call<AutoModerationRule> updateRule(
      GuildId guild, AutoModerationRuleId rule, UpdateAutoModerationRuleRequest body) {
    return Outgoing.of(UPDATE_AUTO_MODERATION_RULE, guild, rule)
        .body(calls, body)
        .value(calls, AutoModerationRule.codec());
  }
}
