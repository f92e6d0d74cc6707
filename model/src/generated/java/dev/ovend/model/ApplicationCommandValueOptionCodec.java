// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ApplicationCommandValueOptionCodec implements Codec<ApplicationCommandValueOption> {

  static final ApplicationCommandValueOptionCodec INSTANCE = new ApplicationCommandValueOptionCodec();

  private ApplicationCommandValueOptionCodec() {}

  @Override
  public ApplicationCommandValueOption read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 11 -> ApplicationCommandAttachmentOptionCodec.INSTANCE.read(in);
      case 5 -> ApplicationCommandBooleanOptionCodec.INSTANCE.read(in);
      case 7 -> ApplicationCommandChannelOptionCodec.INSTANCE.read(in);
      case 4 -> ApplicationCommandIntegerOptionCodec.INSTANCE.read(in);
      case 9 -> ApplicationCommandMentionableOptionCodec.INSTANCE.read(in);
      case 10 -> ApplicationCommandNumberOptionCodec.INSTANCE.read(in);
      case 8 -> ApplicationCommandRoleOptionCodec.INSTANCE.read(in);
      case 3 -> ApplicationCommandStringOptionCodec.INSTANCE.read(in);
      case 6 -> ApplicationCommandUserOptionCodec.INSTANCE.read(in);
      default -> UnknownApplicationCommandValueOptionCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(ApplicationCommandValueOption value, JsonWriter out) {
    if (value instanceof ApplicationCommandAttachmentOption it) {
      ApplicationCommandAttachmentOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandBooleanOption it) {
      ApplicationCommandBooleanOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandChannelOption it) {
      ApplicationCommandChannelOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandIntegerOption it) {
      ApplicationCommandIntegerOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandMentionableOption it) {
      ApplicationCommandMentionableOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandNumberOption it) {
      ApplicationCommandNumberOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandRoleOption it) {
      ApplicationCommandRoleOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandStringOption it) {
      ApplicationCommandStringOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof ApplicationCommandUserOption it) {
      ApplicationCommandUserOptionCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownApplicationCommandValueOption it) {
      UnknownApplicationCommandValueOptionCodec.INSTANCE.write(it, out);
    }
  }
}
