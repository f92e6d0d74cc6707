// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MentionableSelectDefaultValueCodec implements Codec<MentionableSelectDefaultValue> {

  static final MentionableSelectDefaultValueCodec INSTANCE = new MentionableSelectDefaultValueCodec();

  private MentionableSelectDefaultValueCodec() {}

  @Override
  public MentionableSelectDefaultValue read(JsonReader in) {
    String kind = in.peekString("type");
    return switch (kind) {
      case "role" -> RoleSelectDefaultValueCodec.INSTANCE.read(in);
      case "user" -> UserSelectDefaultValueCodec.INSTANCE.read(in);
      case null, default -> UnknownMentionableSelectDefaultValueCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(MentionableSelectDefaultValue value, JsonWriter out) {
    if (value instanceof RoleSelectDefaultValue it) {
      RoleSelectDefaultValueCodec.INSTANCE.write(it, out);
    } else if (value instanceof UserSelectDefaultValue it) {
      UserSelectDefaultValueCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownMentionableSelectDefaultValue it) {
      UnknownMentionableSelectDefaultValueCodec.INSTANCE.write(it, out);
    }
  }
}
