// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MessageComponentCodec implements Codec<MessageComponent> {

  static final MessageComponentCodec INSTANCE = new MessageComponentCodec();

  private MessageComponentCodec() {}

  @Override
  public MessageComponent read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> ActionRowCodec.INSTANCE.read(in);
      case 17 -> ContainerCodec.INSTANCE.read(in);
      case 13 -> FileDisplayCodec.INSTANCE.read(in);
      case 12 -> MediaGalleryCodec.INSTANCE.read(in);
      case 9 -> SectionCodec.INSTANCE.read(in);
      case 14 -> SeparatorCodec.INSTANCE.read(in);
      case 10 -> TextDisplayCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(MessageComponent value, JsonWriter out) {
    if (value instanceof ActionRow it) {
      ActionRowCodec.INSTANCE.write(it, out);
    } else if (value instanceof Container it) {
      ContainerCodec.INSTANCE.write(it, out);
    } else if (value instanceof FileDisplay it) {
      FileDisplayCodec.INSTANCE.write(it, out);
    } else if (value instanceof MediaGallery it) {
      MediaGalleryCodec.INSTANCE.write(it, out);
    } else if (value instanceof Section it) {
      SectionCodec.INSTANCE.write(it, out);
    } else if (value instanceof Separator it) {
      SeparatorCodec.INSTANCE.write(it, out);
    } else if (value instanceof TextDisplay it) {
      TextDisplayCodec.INSTANCE.write(it, out);
    }
  }
}
