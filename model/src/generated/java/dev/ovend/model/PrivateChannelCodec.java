// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PrivateChannelCodec implements Codec<PrivateChannel> {

  static final PrivateChannelCodec INSTANCE = new PrivateChannelCodec();

  private PrivateChannelCodec() {}

  @Override
  public PrivateChannel read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> DmChannelCodec.INSTANCE.read(in);
      case 3 -> GroupDmChannelCodec.INSTANCE.read(in);
      default -> UnknownPrivateChannelCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(PrivateChannel value, JsonWriter out) {
    if (value instanceof DmChannel it) {
      DmChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof GroupDmChannel it) {
      GroupDmChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownPrivateChannel it) {
      UnknownPrivateChannelCodec.INSTANCE.write(it, out);
    }
  }
}
