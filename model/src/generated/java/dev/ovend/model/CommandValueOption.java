// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Command value option, to be sent: one of several kinds. */
public sealed interface CommandValueOption
    permits AttachmentOption, BooleanOption, ChannelOption, IntegerOption, MentionableOption,
        NumberOption, RoleOption, StringOption, UserOption {

  /** Returns what reads and writes it. */
  static Codec<CommandValueOption> codec() {
    return CommandValueOptionCodec.INSTANCE;
  }
}
