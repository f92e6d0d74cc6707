// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ComponentCodec implements Codec<Component> {

  static final ComponentCodec INSTANCE = new ComponentCodec();

  private ComponentCodec() {}

  @Override
  public Component read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> ActionRowComponentCodec.INSTANCE.read(in);
      case 17 -> ContainerComponentCodec.INSTANCE.read(in);
      case 13 -> FileComponentCodec.INSTANCE.read(in);
      case 12 -> MediaGalleryComponentCodec.INSTANCE.read(in);
      case 9 -> SectionComponentCodec.INSTANCE.read(in);
      case 14 -> SeparatorComponentCodec.INSTANCE.read(in);
      case 10 -> TextDisplayComponentCodec.INSTANCE.read(in);
      default -> UnknownComponentCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Component value, JsonWriter out) {
    if (value instanceof ActionRowComponent it) {
      ActionRowComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof ContainerComponent it) {
      ContainerComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof FileComponent it) {
      FileComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof MediaGalleryComponent it) {
      MediaGalleryComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof SectionComponent it) {
      SectionComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof SeparatorComponent it) {
      SeparatorComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof TextDisplayComponent it) {
      TextDisplayComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownComponent it) {
      UnknownComponentCodec.INSTANCE.write(it, out);
    }
  }
}
