// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class LabelChildCodec implements Codec<LabelChild> {

  static final LabelChildCodec INSTANCE = new LabelChildCodec();

  private LabelChildCodec() {}

  @Override
  public LabelChild read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 8 -> ModalChannelSelectCodec.INSTANCE.read(in);
      case 23 -> CheckboxCodec.INSTANCE.read(in);
      case 22 -> CheckboxGroupCodec.INSTANCE.read(in);
      case 19 -> FileUploadCodec.INSTANCE.read(in);
      case 7 -> ModalMentionableSelectCodec.INSTANCE.read(in);
      case 21 -> RadioGroupCodec.INSTANCE.read(in);
      case 6 -> ModalRoleSelectCodec.INSTANCE.read(in);
      case 3 -> ModalStringSelectCodec.INSTANCE.read(in);
      case 4 -> TextInputCodec.INSTANCE.read(in);
      case 5 -> ModalUserSelectCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(LabelChild value, JsonWriter out) {
    if (value instanceof ModalChannelSelect it) {
      ModalChannelSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof Checkbox it) {
      CheckboxCodec.INSTANCE.write(it, out);
    } else if (value instanceof CheckboxGroup it) {
      CheckboxGroupCodec.INSTANCE.write(it, out);
    } else if (value instanceof FileUpload it) {
      FileUploadCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalMentionableSelect it) {
      ModalMentionableSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof RadioGroup it) {
      RadioGroupCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalRoleSelect it) {
      ModalRoleSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalStringSelect it) {
      ModalStringSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof TextInput it) {
      TextInputCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalUserSelect it) {
      ModalUserSelectCodec.INSTANCE.write(it, out);
    }
  }
}
