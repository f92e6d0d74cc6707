// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Default mentionable, to be sent: one of several kinds. */
public sealed interface DefaultMentionable
    permits DefaultRole, DefaultUser {

  /** Returns what reads and writes it. */
  static Codec<DefaultMentionable> codec() {
    return DefaultMentionableCodec.INSTANCE;
  }
}
