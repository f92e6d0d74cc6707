// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class KeywordPresetTriggerMetadataRequestCodec implements Codec<KeywordPresetTriggerMetadataRequest> {

  static final KeywordPresetTriggerMetadataRequestCodec INSTANCE = new KeywordPresetTriggerMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "allow_list", "presets");

  private KeywordPresetTriggerMetadataRequestCodec() {}

  @Override
  public KeywordPresetTriggerMetadataRequest read(JsonReader in) {
    KeywordPresetTriggerMetadataRequest value = new KeywordPresetTriggerMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.allowList = in.isNull() ? null : in.list(Scalars.STRING);
        case 1 -> value.presets = in.isNull() ? null : in.list(AutoModerationKeywordPreset.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(KeywordPresetTriggerMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.allowList)) {
      out.list(value.allowList, Scalars.STRING);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.presets)) {
      out.list(value.presets, AutoModerationKeywordPreset.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
