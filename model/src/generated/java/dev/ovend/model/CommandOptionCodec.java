// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CommandOptionCodec implements Codec<CommandOption> {

  static final CommandOptionCodec INSTANCE = new CommandOptionCodec();

  private CommandOptionCodec() {}

  @Override
  public CommandOption read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 11 -> AttachmentOptionCodec.INSTANCE.read(in);
      case 5 -> BooleanOptionCodec.INSTANCE.read(in);
      case 7 -> ChannelOptionCodec.INSTANCE.read(in);
      case 4 -> IntegerOptionCodec.INSTANCE.read(in);
      case 9 -> MentionableOptionCodec.INSTANCE.read(in);
      case 10 -> NumberOptionCodec.INSTANCE.read(in);
      case 8 -> RoleOptionCodec.INSTANCE.read(in);
      case 3 -> StringOptionCodec.INSTANCE.read(in);
      case 2 -> SubcommandGroupCodec.INSTANCE.read(in);
      case 1 -> SubcommandCodec.INSTANCE.read(in);
      case 6 -> UserOptionCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(CommandOption value, JsonWriter out) {
    if (value instanceof AttachmentOption it) {
      AttachmentOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof BooleanOption it) {
      BooleanOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ChannelOption it) {
      ChannelOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof IntegerOption it) {
      IntegerOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof MentionableOption it) {
      MentionableOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof NumberOption it) {
      NumberOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof RoleOption it) {
      RoleOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof StringOption it) {
      StringOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof SubcommandGroup it) {
      SubcommandGroupCodec.INSTANCE.write(it, out);
    } else if (value instanceof Subcommand it) {
      SubcommandCodec.INSTANCE.write(it, out);
    } else if (value instanceof UserOption it) {
      UserOptionCodec.INSTANCE.write(it, out);
    }
  }
}
