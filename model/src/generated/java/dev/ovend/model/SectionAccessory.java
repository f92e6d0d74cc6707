// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Section accessory, to be sent: one of several kinds. */
public sealed interface SectionAccessory
    permits Button, Thumbnail {

  /** Returns what reads and writes it. */
  static Codec<SectionAccessory> codec() {
    return SectionAccessoryCodec.INSTANCE;
  }
}
