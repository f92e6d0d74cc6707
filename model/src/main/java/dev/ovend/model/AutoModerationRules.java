package dev.ovend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Discord demands of auto moderation rules beyond the limits of their single fields. */
final class AutoModerationRules {

  private AutoModerationRules() {}

  static void rule(CreateKeywordRuleRequest it, Checks checks) {
    actions(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(UpdateKeywordRuleRequest it, Checks checks) {
    actions(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(CreateMemberProfileRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(UpdateMemberProfileRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(CreateKeywordPresetRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(UpdateKeywordPresetRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
    metadata(it.triggerMetadata, checks);
  }

  static void rule(CreateSpamRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
  }

  static void rule(UpdateSpamRuleRequest it, Checks checks) {
    actionsWithoutTimeout(it.actions, checks);
  }

  static void rule(CreateMentionSpamRuleRequest it, Checks checks) {
    actions(it.actions, checks);
  }

  static void rule(UpdateMentionSpamRuleRequest it, Checks checks) {
    actions(it.actions, checks);
  }

  private static void actions(@Nullable List<AutoModerationActionRequest> actions, Checks checks) {
    checks.unique(
        "actions[].type", actions, Object::getClass, "AUTO_MODERATION_ACTION_TYPE_DUPLICATED");
  }

  private static void actionsWithoutTimeout(
      @Nullable List<AutoModerationActionRequest> actions, Checks checks) {
    actions(actions, checks);
    for (int i = 0; actions != null && i < actions.size(); i++) {
      if (actions.get(i) instanceof TimeoutActionRequest) {
        checks.violated(
            "actions[" + i + "].type",
            "AUTO_MODERATION_TIMEOUT_NOT_ALLOWED",
            "a timeout (only in rules on keywords and mention spam)");
      }
    }
  }

  private static void metadata(@Nullable KeywordTriggerMetadataRequest it, Checks checks) {
    if (it != null) {
      texts("keyword_filter", it.keywordFilter, checks);
      texts("regex_patterns", it.regexPatterns, checks);
      texts("allow_list", it.allowList, checks);
    }
  }

  private static void metadata(@Nullable MemberProfileTriggerMetadataRequest it, Checks checks) {
    if (it != null) {
      texts("keyword_filter", it.keywordFilter, checks);
      texts("regex_patterns", it.regexPatterns, checks);
      texts("allow_list", it.allowList, checks);
    }
  }

  private static void metadata(@Nullable KeywordPresetTriggerMetadataRequest it, Checks checks) {
    if (it != null) {
      texts("allow_list", it.allowList, checks);
    }
  }

  private static void texts(String field, @Nullable List<String> texts, Checks checks) {
    for (int i = 0; texts != null && i < texts.size(); i++) {
      checks.notBlank("trigger_metadata." + field + "[" + i + "]", texts.get(i));
    }
  }
}
