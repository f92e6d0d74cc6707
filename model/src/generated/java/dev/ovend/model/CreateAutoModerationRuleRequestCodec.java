// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateAutoModerationRuleRequestCodec implements Codec<CreateAutoModerationRuleRequest> {

  static final CreateAutoModerationRuleRequestCodec INSTANCE = new CreateAutoModerationRuleRequestCodec();

  private CreateAutoModerationRuleRequestCodec() {}

  @Override
  public CreateAutoModerationRuleRequest read(JsonReader in) {
    int kind = in.peekInt("trigger_type");
    return switch (kind) {
      case 4 -> CreateKeywordPresetRuleRequestCodec.INSTANCE.read(in);
      case 1 -> CreateKeywordRuleRequestCodec.INSTANCE.read(in);
      case 3 -> CreateSpamRuleRequestCodec.INSTANCE.read(in);
      case 5 -> CreateMentionSpamRuleRequestCodec.INSTANCE.read(in);
      case 6 -> CreateMemberProfileRuleRequestCodec.INSTANCE.read(in);
      default -> throw in.refused("a known trigger_type");
    };
  }

  @Override
  public void write(CreateAutoModerationRuleRequest value, JsonWriter out) {
    if (value instanceof CreateKeywordPresetRuleRequest it) {
      CreateKeywordPresetRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateKeywordRuleRequest it) {
      CreateKeywordRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateSpamRuleRequest it) {
      CreateSpamRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateMentionSpamRuleRequest it) {
      CreateMentionSpamRuleRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateMemberProfileRuleRequest it) {
      CreateMemberProfileRuleRequestCodec.INSTANCE.write(it, out);
    }
  }
}
