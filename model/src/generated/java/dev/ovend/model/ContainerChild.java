// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Container child, to be sent: one of several kinds. */
public sealed interface ContainerChild
    permits ActionRow, FileDisplay, MediaGallery, Section, Separator, TextDisplay {

  /** Returns what reads and writes it. */
  static Codec<ContainerChild> codec() {
    return ContainerChildCodec.INSTANCE;
  }
}
