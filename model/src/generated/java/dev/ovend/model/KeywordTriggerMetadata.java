// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Keyword trigger metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code KeywordTriggerMetadataResponse}, since 2026-07-18.
 *
 * @param keywordFilter {@code keyword_filter}
 * @param regexPatterns {@code regex_patterns}
 * @param allowList {@code allow_list}
 * @param unknownFields what has no place here yet
 */
public record KeywordTriggerMetadata(
    List<String> keywordFilter,
    List<String> regexPatterns,
    List<String> allowList,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<KeywordTriggerMetadata> codec() {
    return KeywordTriggerMetadataCodec.INSTANCE;
  }
}
