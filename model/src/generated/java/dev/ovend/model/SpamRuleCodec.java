// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class SpamRuleCodec implements Codec<SpamRule> {

  static final SpamRuleCodec INSTANCE = new SpamRuleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "guild_id!", "creator_id!", "name!", "event_type!", "actions!", "trigger_type!",
          "enabled!", "exempt_roles!", "exempt_channels!", "trigger_metadata!");

  private SpamRuleCodec() {}

  @Override
  public SpamRule read(JsonReader in) {
    AutoModerationRuleId id_ = null;
    GuildId guildId_ = null;
    UserId creatorId_ = null;
    String name_ = null;
    AutoModerationEventType eventType_ = null;
    List<AutoModerationAction> actions_ = List.of();
    AutoModerationTriggerType triggerType_ = null;
    boolean enabled_ = false;
    List<RoleId> exemptRoles_ = List.of();
    List<ChannelId> exemptChannels_ = List.of();
    SpamTriggerMetadata triggerMetadata_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AutoModerationRuleId.CODEC);
        case 1 -> guildId_ = in.value(GuildId.CODEC);
        case 2 -> creatorId_ = in.value(UserId.CODEC);
        case 3 -> name_ = in.string();
        case 4 -> eventType_ = in.value(AutoModerationEventType.CODEC);
        case 5 -> actions_ = in.list(AutoModerationActionCodec.INSTANCE);
        case 6 -> triggerType_ = in.value(AutoModerationTriggerType.CODEC);
        case 7 -> enabled_ = in.bool();
        case 8 -> exemptRoles_ = in.list(RoleId.CODEC);
        case 9 -> exemptChannels_ = in.list(ChannelId.CODEC);
        case 10 -> triggerMetadata_ = in.value(SpamTriggerMetadataCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SpamRule(
        id_, guildId_, creatorId_, name_, eventType_, actions_, triggerType_, enabled_,
        exemptRoles_, exemptChannels_, triggerMetadata_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SpamRule value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AutoModerationRuleId.CODEC);
    out.value(FIELDS, 1, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 2, value.creatorId(), UserId.CODEC);
    out.string(FIELDS, 3, value.name());
    out.value(FIELDS, 4, value.eventType(), AutoModerationEventType.CODEC);
    out.list(FIELDS, 5, value.actions(), AutoModerationActionCodec.INSTANCE);
    out.value(FIELDS, 6, value.triggerType(), AutoModerationTriggerType.CODEC);
    out.bool(FIELDS, 7, value.enabled());
    out.list(FIELDS, 8, value.exemptRoles(), RoleId.CODEC);
    out.list(FIELDS, 9, value.exemptChannels(), ChannelId.CODEC);
    out.value(FIELDS, 10, value.triggerMetadata(), SpamTriggerMetadataCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
