// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MentionSpamTriggerMetadataRequestCodec implements Codec<MentionSpamTriggerMetadataRequest> {

  static final MentionSpamTriggerMetadataRequestCodec INSTANCE = new MentionSpamTriggerMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "mention_total_limit", "mention_raid_protection_enabled");

  private MentionSpamTriggerMetadataRequestCodec() {}

  @Override
  public MentionSpamTriggerMetadataRequest read(JsonReader in) {
    MentionSpamTriggerMetadataRequest value = new MentionSpamTriggerMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.mentionTotalLimit = in.int64OrNull();
        case 1 -> value.mentionRaidProtectionEnabled = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MentionSpamTriggerMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.mentionTotalLimit)) {
      out.int64(value.mentionTotalLimit);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.mentionRaidProtectionEnabled)) {
      out.bool(value.mentionRaidProtectionEnabled);
    }
    value.writeOthers(out);
    out.end();
  }
}
