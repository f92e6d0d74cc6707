// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * User select default value, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserSelectDefaultValueResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param unknownFields what has no place here yet
 */
public record UserSelectDefaultValue(
    SelectDefaultValueType type,
    UserId id,
    Map<String, RawJson> unknownFields)
    implements MentionableSelectDefaultValue {

  /** Returns what reads and writes it. */
  public static Codec<UserSelectDefaultValue> codec() {
    return UserSelectDefaultValueCodec.INSTANCE;
  }
}
