// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SectionAccessoryCodec implements Codec<SectionAccessory> {

  static final SectionAccessoryCodec INSTANCE = new SectionAccessoryCodec();

  private SectionAccessoryCodec() {}

  @Override
  public SectionAccessory read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ButtonCodec.INSTANCE.read(in);
      case 11 -> ThumbnailCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(SectionAccessory value, JsonWriter out) {
    if (value instanceof Button it) {
      ButtonCodec.INSTANCE.write(it, out);
    } else if (value instanceof Thumbnail it) {
      ThumbnailCodec.INSTANCE.write(it, out);
    }
  }
}
