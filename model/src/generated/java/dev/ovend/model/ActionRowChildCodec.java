// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ActionRowChildCodec implements Codec<ActionRowChild> {

  static final ActionRowChildCodec INSTANCE = new ActionRowChildCodec();

  private ActionRowChildCodec() {}

  @Override
  public ActionRowChild read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ButtonCodec.INSTANCE.read(in);
      case 8 -> ChannelSelectCodec.INSTANCE.read(in);
      case 7 -> MentionableSelectCodec.INSTANCE.read(in);
      case 6 -> RoleSelectCodec.INSTANCE.read(in);
      case 3 -> StringSelectCodec.INSTANCE.read(in);
      case 5 -> UserSelectCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(ActionRowChild value, JsonWriter out) {
    if (value instanceof Button it) {
      ButtonCodec.INSTANCE.write(it, out);
    } else if (value instanceof ChannelSelect it) {
      ChannelSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof MentionableSelect it) {
      MentionableSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof RoleSelect it) {
      RoleSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof StringSelect it) {
      StringSelectCodec.INSTANCE.write(it, out);
    } else if (value instanceof UserSelect it) {
      UserSelectCodec.INSTANCE.write(it, out);
    }
  }
}
