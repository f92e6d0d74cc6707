// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ActionRowChildComponentCodec implements Codec<ActionRowChildComponent> {

  static final ActionRowChildComponentCodec INSTANCE = new ActionRowChildComponentCodec();

  private ActionRowChildComponentCodec() {}

  @Override
  public ActionRowChildComponent read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ButtonComponentCodec.INSTANCE.read(in);
      case 8 -> ChannelSelectComponentCodec.INSTANCE.read(in);
      case 7 -> MentionableSelectComponentCodec.INSTANCE.read(in);
      case 6 -> RoleSelectComponentCodec.INSTANCE.read(in);
      case 3 -> StringSelectComponentCodec.INSTANCE.read(in);
      case 4 -> TextInputComponentCodec.INSTANCE.read(in);
      case 5 -> UserSelectComponentCodec.INSTANCE.read(in);
      default -> UnknownActionRowChildComponentCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(ActionRowChildComponent value, JsonWriter out) {
    if (value instanceof ButtonComponent it) {
      ButtonComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof ChannelSelectComponent it) {
      ChannelSelectComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof MentionableSelectComponent it) {
      MentionableSelectComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof RoleSelectComponent it) {
      RoleSelectComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof StringSelectComponent it) {
      StringSelectComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof TextInputComponent it) {
      TextInputComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof UserSelectComponent it) {
      UserSelectComponentCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownActionRowChildComponent it) {
      UnknownActionRowChildComponentCodec.INSTANCE.write(it, out);
    }
  }
}
