// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Mentionable select default value, as Discord sends it: one of several kinds. What Discord adds
 * arrives as {@link UnknownMentionableSelectDefaultValue}.
 */
public sealed interface MentionableSelectDefaultValue
    permits RoleSelectDefaultValue, UserSelectDefaultValue, UnknownMentionableSelectDefaultValue {

  /** Returns what reads and writes it. */
  static Codec<MentionableSelectDefaultValue> codec() {
    return MentionableSelectDefaultValueCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  SelectDefaultValueType type();
}
