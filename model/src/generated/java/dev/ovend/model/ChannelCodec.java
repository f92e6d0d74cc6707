// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ChannelCodec implements Codec<Channel> {

  static final ChannelCodec INSTANCE = new ChannelCodec();

  private ChannelCodec() {}

  @Override
  public Channel read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 0, 2, 4, 5, 13, 14, 15, 16 -> GuildChannelCodec.INSTANCE.read(in);
      case 1 -> DmChannelCodec.INSTANCE.read(in);
      case 3 -> GroupDmChannelCodec.INSTANCE.read(in);
      case 10, 11, 12 -> ThreadChannelCodec.INSTANCE.read(in);
      default -> UnknownChannelCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(Channel value, JsonWriter out) {
    if (value instanceof GuildChannel it) {
      GuildChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof DmChannel it) {
      DmChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof GroupDmChannel it) {
      GroupDmChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof ThreadChannel it) {
      ThreadChannelCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownChannel it) {
      UnknownChannelCodec.INSTANCE.write(it, out);
    }
  }
}
