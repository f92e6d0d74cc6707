// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class InteractionCallbackResourceCodec implements Codec<InteractionCallbackResource> {

  static final InteractionCallbackResourceCodec INSTANCE = new InteractionCallbackResourceCodec();

  private InteractionCallbackResourceCodec() {}

  @Override
  public InteractionCallbackResource read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 4 -> MessageCallbackResourceCodec.INSTANCE.read(in);
      case 12 -> ActivityCallbackResourceCodec.INSTANCE.read(in);
      case 7 -> MessageUpdateCallbackResourceCodec.INSTANCE.read(in);
      default -> UnknownInteractionCallbackResourceCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(InteractionCallbackResource value, JsonWriter out) {
    if (value instanceof MessageCallbackResource it) {
      MessageCallbackResourceCodec.INSTANCE.write(it, out);
    } else if (value instanceof ActivityCallbackResource it) {
      ActivityCallbackResourceCodec.INSTANCE.write(it, out);
    } else if (value instanceof MessageUpdateCallbackResource it) {
      MessageUpdateCallbackResourceCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownInteractionCallbackResource it) {
      UnknownInteractionCallbackResourceCodec.INSTANCE.write(it, out);
    }
  }
}
