// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DefaultMentionableCodec implements Codec<DefaultMentionable> {

  static final DefaultMentionableCodec INSTANCE = new DefaultMentionableCodec();

  private DefaultMentionableCodec() {}

  @Override
  public DefaultMentionable read(JsonReader in) {
    String kind = in.peekString("type");
    return switch (kind) {
      case "role" -> DefaultRoleCodec.INSTANCE.read(in);
      case "user" -> DefaultUserCodec.INSTANCE.read(in);
      case null, default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(DefaultMentionable value, JsonWriter out) {
    if (value instanceof DefaultRole it) {
      DefaultRoleCodec.INSTANCE.write(it, out);
    } else if (value instanceof DefaultUser it) {
      DefaultUserCodec.INSTANCE.write(it, out);
    }
  }
}
