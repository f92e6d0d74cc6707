// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Modal component, to be sent: one of several kinds. */
public sealed interface ModalComponent
    permits ModalActionRow, Label, ModalTextDisplay {

  /** Returns what reads and writes it. */
  static Codec<ModalComponent> codec() {
    return ModalComponentCodec.INSTANCE;
  }
}
