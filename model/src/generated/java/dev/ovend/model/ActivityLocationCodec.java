// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ActivityLocationCodec implements Codec<ActivityLocation> {

  static final ActivityLocationCodec INSTANCE = new ActivityLocationCodec();

  private ActivityLocationCodec() {}

  @Override
  public ActivityLocation read(JsonReader in) {
    String kind = in.peekString("kind");
    return switch (kind) {
      case "gc" -> GuildActivityLocationCodec.INSTANCE.read(in);
      case "pc" -> PrivateActivityLocationCodec.INSTANCE.read(in);
      case null, default -> UnknownActivityLocationCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(ActivityLocation value, JsonWriter out) {
    if (value instanceof GuildActivityLocation it) {
      GuildActivityLocationCodec.INSTANCE.write(it, out);
    } else if (value instanceof PrivateActivityLocation it) {
      PrivateActivityLocationCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownActivityLocation it) {
      UnknownActivityLocationCodec.INSTANCE.write(it, out);
    }
  }
}
