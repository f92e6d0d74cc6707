// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SectionAccessoryComponentCodec implements Codec<SectionAccessoryComponent> {

  static final SectionAccessoryComponentCodec INSTANCE = new SectionAccessoryComponentCodec();

  private SectionAccessoryComponentCodec() {}

  @Override
  public SectionAccessoryComponent read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ButtonComponentCodec.INSTANCE.read(in);
      case 11 -> ThumbnailComponentCodec.INSTANCE.read(in);
      default -> UnknownSectionAccessoryComponentCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(SectionAccessoryComponent value, JsonWriter out) {
    if (value instanceof ButtonComponent it) {
      ButtonComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof ThumbnailComponent it) {
      ThumbnailComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownSectionAccessoryComponent it) {
      UnknownSectionAccessoryComponentCodec.INSTANCE.write(it, out);
    }
  }
}
