// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class StickerCodec implements Codec<Sticker> {

  static final StickerCodec INSTANCE = new StickerCodec();

  private StickerCodec() {}

  @Override
  public Sticker read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> GuildStickerCodec.INSTANCE.read(in);
      case 1 -> StandardStickerCodec.INSTANCE.read(in);
      default -> UnknownStickerCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Sticker value, JsonWriter out) {
    if (value instanceof GuildSticker it) {
      GuildStickerCodec.INSTANCE.write(it, out);
    } else if (value instanceof StandardSticker it) {
      StandardStickerCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownSticker it) {
      UnknownStickerCodec.INSTANCE.write(it, out);
    }
  }
}
