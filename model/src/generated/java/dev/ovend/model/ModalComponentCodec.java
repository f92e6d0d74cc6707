// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ModalComponentCodec implements Codec<ModalComponent> {

  static final ModalComponentCodec INSTANCE = new ModalComponentCodec();

  private ModalComponentCodec() {}

  @Override
  public ModalComponent read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> ModalActionRowCodec.INSTANCE.read(in);
      case 18 -> LabelCodec.INSTANCE.read(in);
      case 10 -> ModalTextDisplayCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(ModalComponent value, JsonWriter out) {
    if (value instanceof ModalActionRow it) {
      ModalActionRowCodec.INSTANCE.write(it, out);
    } else if (value instanceof Label it) {
      LabelCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalTextDisplay it) {
      ModalTextDisplayCodec.INSTANCE.write(it, out);
    }
  }
}
