// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MentionSpamTriggerMetadataCodec implements Codec<MentionSpamTriggerMetadata> {

  static final MentionSpamTriggerMetadataCodec INSTANCE = new MentionSpamTriggerMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "mention_total_limit!", "mention_raid_protection_enabled!");

  private MentionSpamTriggerMetadataCodec() {}

  @Override
  public MentionSpamTriggerMetadata read(JsonReader in) {
    int mentionTotalLimit_ = 0;
    boolean mentionRaidProtectionEnabled_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> mentionTotalLimit_ = in.int32();
        case 1 -> mentionRaidProtectionEnabled_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MentionSpamTriggerMetadata(
        mentionTotalLimit_, mentionRaidProtectionEnabled_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MentionSpamTriggerMetadata value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.mentionTotalLimit());
    out.bool(FIELDS, 1, value.mentionRaidProtectionEnabled());
    out.unknown(value.unknownFields());
    out.end();
  }
}
