// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Create auto moderation rule request, to be sent: one of several kinds. */
public sealed interface CreateAutoModerationRuleRequest
    permits CreateKeywordPresetRuleRequest, CreateKeywordRuleRequest, CreateSpamRuleRequest,
        CreateMentionSpamRuleRequest, CreateMemberProfileRuleRequest {

  /** Returns what reads and writes it. */
  static Codec<CreateAutoModerationRuleRequest> codec() {
    return CreateAutoModerationRuleRequestCodec.INSTANCE;
  }
}
