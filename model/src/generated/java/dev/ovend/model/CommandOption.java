// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Command option, to be sent: one of several kinds. */
public sealed interface CommandOption
    permits AttachmentOption, BooleanOption, ChannelOption, IntegerOption, MentionableOption,
        NumberOption, RoleOption, StringOption, SubcommandGroup, Subcommand, UserOption {

  /** Returns what reads and writes it. */
  static Codec<CommandOption> codec() {
    return CommandOptionCodec.INSTANCE;
  }
}
