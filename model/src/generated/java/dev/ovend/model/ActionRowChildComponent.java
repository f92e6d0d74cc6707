// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Action row child component, as Discord sends it: one of several kinds. What Discord adds arrives
 * as {@link UnknownActionRowChildComponent}.
 */
public sealed interface ActionRowChildComponent
    permits ButtonComponent, ChannelSelectComponent, MentionableSelectComponent, RoleSelectComponent,
        StringSelectComponent, TextInputComponent, UserSelectComponent,
        UnknownActionRowChildComponent {

  /** Returns what reads and writes it. */
  static Codec<ActionRowChildComponent> codec() {
    return ActionRowChildComponentCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  ComponentType type();

  /** Returns {@code id}. */
  int id();
}
