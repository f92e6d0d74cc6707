// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AutoModerationRuleCodec implements Codec<AutoModerationRule> {

  static final AutoModerationRuleCodec INSTANCE = new AutoModerationRuleCodec();

  private AutoModerationRuleCodec() {}

  @Override
  public AutoModerationRule read(JsonReader in) {
    int kind = in.peekInt("trigger_type");
    return switch (kind) {
      case 4 -> KeywordPresetRuleCodec.INSTANCE.read(in);
      case 1 -> KeywordRuleCodec.INSTANCE.read(in);
      case 3 -> SpamRuleCodec.INSTANCE.read(in);
      case 5 -> MentionSpamRuleCodec.INSTANCE.read(in);
      case 6 -> MemberProfileRuleCodec.INSTANCE.read(in);
      default -> UnknownAutoModerationRuleCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(AutoModerationRule value, JsonWriter out) {
    if (value instanceof KeywordPresetRule it) {
      KeywordPresetRuleCodec.INSTANCE.write(it, out);
    } else if (value instanceof KeywordRule it) {
      KeywordRuleCodec.INSTANCE.write(it, out);
    } else if (value instanceof SpamRule it) {
      SpamRuleCodec.INSTANCE.write(it, out);
    } else if (value instanceof MentionSpamRule it) {
      MentionSpamRuleCodec.INSTANCE.write(it, out);
    } else if (value instanceof MemberProfileRule it) {
      MemberProfileRuleCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownAutoModerationRule it) {
      UnknownAutoModerationRuleCodec.INSTANCE.write(it, out);
    }
  }
}
