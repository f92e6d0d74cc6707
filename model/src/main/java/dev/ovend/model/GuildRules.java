package dev.ovend.model;

/** Rules. */
final class GuildRules {

  private GuildRules() {}

  static void ban(BanRequest it, Checks checks) {}

  static void bulkBan(BulkBanRequest it, Checks checks) {}

  static void bulkDelete(BulkDeleteMessagesRequest it, Checks checks) {}

  static void channel(CreateGuildChannelRequest it, Checks checks) {}

  static void channel(UpdateGuildChannelRequest it, Checks checks) {}

  static void dm(CreateDmRequest it, Checks checks) {}

  static void forumTag(CreateForumTagRequest it, Checks checks) {}

  static void forumTag(DefaultReactionEmojiRequest it, Checks checks) {}

  static void forumTag(UpdateForumTagRequest it, Checks checks) {}

  static void incidentActions(SetIncidentActionsRequest it, Checks checks) {}

  static void invite(CreateGuildInviteRequest it, Checks checks) {}

  static void member(UpdateMemberRequest it, Checks checks) {}

  static void onboarding(SetOnboardingRequest it, Checks checks) {}

  static void role(CreateRoleRequest it, Checks checks) {}

  static void role(UpdateRoleRequest it, Checks checks) {}

  static void roleColors(RoleColorsRequest it, Checks checks) {}

  static void rule(CreateKeywordPresetRuleRequest it, Checks checks) {}

  static void rule(CreateKeywordRuleRequest it, Checks checks) {}

  static void rule(CreateMemberProfileRuleRequest it, Checks checks) {}

  static void rule(CreateMentionSpamRuleRequest it, Checks checks) {}

  static void rule(CreateSpamRuleRequest it, Checks checks) {}

  static void rule(UpdateKeywordPresetRuleRequest it, Checks checks) {}

  static void rule(UpdateKeywordRuleRequest it, Checks checks) {}

  static void rule(UpdateMemberProfileRuleRequest it, Checks checks) {}

  static void rule(UpdateMentionSpamRuleRequest it, Checks checks) {}

  static void rule(UpdateSpamRuleRequest it, Checks checks) {}

  static void sticker(CreateGuildStickerRequest it, Checks checks) {}

  static void sticker(UpdateGuildStickerRequest it, Checks checks) {}

  static void webhookName(CreateWebhookRequest it, Checks checks) {}

  static void webhookName(UpdateWebhookRequest it, Checks checks) {}

  static void webhookName(UpdateWebhookWithTokenRequest it, Checks checks) {}
}
