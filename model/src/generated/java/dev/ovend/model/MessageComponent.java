// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Message component, to be sent: one of several kinds. */
public sealed interface MessageComponent
    permits ActionRow, Container, FileDisplay, MediaGallery, Section, Separator, TextDisplay {

  /** Returns what reads and writes it. */
  static Codec<MessageComponent> codec() {
    return MessageComponentCodec.INSTANCE;
  }
}
