// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ContainerChildComponentCodec implements Codec<ContainerChildComponent> {

  static final ContainerChildComponentCodec INSTANCE = new ContainerChildComponentCodec();

  private ContainerChildComponentCodec() {}

  @Override
  public ContainerChildComponent read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> ActionRowComponentCodec.INSTANCE.read(in);
      case 13 -> FileComponentCodec.INSTANCE.read(in);
      case 12 -> MediaGalleryComponentCodec.INSTANCE.read(in);
      case 9 -> SectionComponentCodec.INSTANCE.read(in);
      case 14 -> SeparatorComponentCodec.INSTANCE.read(in);
      case 10 -> TextDisplayComponentCodec.INSTANCE.read(in);
      default -> UnknownContainerChildComponentCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(ContainerChildComponent value, JsonWriter out) {
    if (value instanceof ActionRowComponent it) {
      ActionRowComponentCodec.INSTANCE.write(it, out);
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
    } else if (value instanceof UnknownContainerChildComponent it) {
      UnknownContainerChildComponentCodec.INSTANCE.write(it, out);
    }
  }
}
