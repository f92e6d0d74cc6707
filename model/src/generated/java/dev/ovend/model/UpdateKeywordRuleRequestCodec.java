// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateKeywordRuleRequestCodec implements Codec<UpdateKeywordRuleRequest> {

  static final UpdateKeywordRuleRequestCodec INSTANCE = new UpdateKeywordRuleRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "event_type", "actions", "enabled", "exempt_roles", "exempt_channels",
          "trigger_type", "trigger_metadata");

  private UpdateKeywordRuleRequestCodec() {}

  @Override
  public UpdateKeywordRuleRequest read(JsonReader in) {
    UpdateKeywordRuleRequest value = new UpdateKeywordRuleRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.eventType = in.value(AutoModerationEventType.CODEC);
        case 2 -> value.actions = in.isNull() ? null : in.list(AutoModerationActionRequestCodec.INSTANCE);
        case 3 -> value.enabled = in.boolOrNull();
        case 4 -> value.exemptRoles = in.isNull() ? null : in.list(RoleId.CODEC);
        case 5 -> value.exemptChannels = in.isNull() ? null : in.list(ChannelId.CODEC);
        case 6 -> in.raw();
        case 7 -> value.triggerMetadata = in.value(KeywordTriggerMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateKeywordRuleRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.eventType)) {
      AutoModerationEventType.CODEC.write(value.eventType, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.actions)) {
      out.list(value.actions, AutoModerationActionRequestCodec.INSTANCE);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.enabled)) {
      out.bool(value.enabled);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.exemptRoles)) {
      out.list(value.exemptRoles, RoleId.CODEC);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.exemptChannels)) {
      out.list(value.exemptChannels, ChannelId.CODEC);
    }
    out.int32(FIELDS, 6, 1);
    if (value.isSet(7) && out.field(FIELDS, 7, value.triggerMetadata)) {
      KeywordTriggerMetadataRequestCodec.INSTANCE.write(value.triggerMetadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
