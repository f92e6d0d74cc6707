// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Update auto moderation rule request, to be sent: one of several kinds. */
public sealed interface UpdateAutoModerationRuleRequest
    permits UpdateKeywordPresetRuleRequest, UpdateKeywordRuleRequest, UpdateSpamRuleRequest,
        UpdateMentionSpamRuleRequest, UpdateMemberProfileRuleRequest {

  /** Returns what reads and writes it. */
  static Codec<UpdateAutoModerationRuleRequest> codec() {
    return UpdateAutoModerationRuleRequestCodec.INSTANCE;
  }
}
