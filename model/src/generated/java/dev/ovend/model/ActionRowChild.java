// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Action row child, to be sent: one of several kinds. */
public sealed interface ActionRowChild
    permits Button, ChannelSelect, MentionableSelect, RoleSelect, StringSelect, UserSelect {

  /** Returns what reads and writes it. */
  static Codec<ActionRowChild> codec() {
    return ActionRowChildCodec.INSTANCE;
  }
}
