// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** Label child, to be sent: one of several kinds. */
public sealed interface LabelChild
    permits ModalChannelSelect, Checkbox, CheckboxGroup, FileUpload, ModalMentionableSelect, RadioGroup,
        ModalRoleSelect, ModalStringSelect, TextInput, ModalUserSelect {

  /** Returns what reads and writes it. */
  static Codec<LabelChild> codec() {
    return LabelChildCodec.INSTANCE;
  }
}
