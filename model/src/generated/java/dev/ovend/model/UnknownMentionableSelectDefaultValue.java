// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown mentionable select default value, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownMentionableSelectDefaultValue}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param unknownFields what has no place here yet
 */
public record UnknownMentionableSelectDefaultValue(
    SelectDefaultValueType type,
    Map<String, RawJson> unknownFields)
    implements MentionableSelectDefaultValue {

  /** Returns what reads and writes it. */
  public static Codec<UnknownMentionableSelectDefaultValue> codec() {
    return UnknownMentionableSelectDefaultValueCodec.INSTANCE;
  }
}
