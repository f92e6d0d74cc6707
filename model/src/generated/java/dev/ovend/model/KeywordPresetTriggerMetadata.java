// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Keyword preset trigger metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code DefaultKeywordListTriggerMetadataResponse}, since 2026-07-18.
 *
 * @param allowList {@code allow_list}
 * @param presets {@code presets}: different items
 * @param unknownFields what has no place here yet
 */
public record KeywordPresetTriggerMetadata(
    List<String> allowList,
    List<AutoModerationKeywordPreset> presets,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<KeywordPresetTriggerMetadata> codec() {
    return KeywordPresetTriggerMetadataCodec.INSTANCE;
  }
}
