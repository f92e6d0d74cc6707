// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateAutoModerationRuleRequestCodec implements Codec<UpdateAutoModerationRuleRequest> {

  static final UpdateAutoModerationRuleRequestCodec INSTANCE = new UpdateAutoModerationRuleRequestCodec();

  private UpdateAutoModerationRuleRequestCodec() {}

  @Override
  public UpdateAutoModerationRuleRequest read(JsonReader in) {
    int kind = in.peekInt("trigger_type");
    return switch (kind) {
      case 4 -> UpdateKeywordPresetRuleRequestCodec.INSTANCE.read(in);
      case 1 -> UpdateKeywordRuleRequestCodec.INSTANCE.read(in);
      case 3 -> UpdateSpamRuleRequestCodec.INSTANCE.read(in);
      case 5 -> UpdateMentionSpamRuleRequestCodec.INSTANCE.read(in);
      case 6 -> UpdateMemberProfileRuleRequestCodec.INSTANCE.read(in);
      default -> throw in.refused("a known trigger_type");
    };
  }

  @Override
  public void write(UpdateAutoModerationRuleRequest value, JsonWriter out) {
    if (value instanceof UpdateKeywordPresetRuleRequest it) {
      UpdateKeywordPresetRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof UpdateKeywordRuleRequest it) {
      UpdateKeywordRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof UpdateSpamRuleRequest it) {
      UpdateSpamRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof UpdateMentionSpamRuleRequest it) {
      UpdateMentionSpamRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof UpdateMemberProfileRuleRequest it) {
      UpdateMemberProfileRuleRequestCodec.INSTANCE.write(it, out);
    }
  }
}
