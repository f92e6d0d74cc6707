// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class KeywordPresetTriggerMetadataCodec implements Codec<KeywordPresetTriggerMetadata> {

  static final KeywordPresetTriggerMetadataCodec INSTANCE = new KeywordPresetTriggerMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "allow_list!", "presets!");

  private KeywordPresetTriggerMetadataCodec() {}

  @Override
  public KeywordPresetTriggerMetadata read(JsonReader in) {
    List<String> allowList_ = List.of();
    List<AutoModerationKeywordPreset> presets_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> allowList_ = in.list(Scalars.STRING);
        case 1 -> presets_ = in.list(AutoModerationKeywordPreset.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new KeywordPresetTriggerMetadata(
        allowList_, presets_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(KeywordPresetTriggerMetadata value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.allowList(), Scalars.STRING);
    out.list(FIELDS, 1, value.presets(), AutoModerationKeywordPreset.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
