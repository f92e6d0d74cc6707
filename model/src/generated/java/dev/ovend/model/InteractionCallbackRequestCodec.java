// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class InteractionCallbackRequestCodec implements Codec<InteractionCallbackRequest> {

  static final InteractionCallbackRequestCodec INSTANCE = new InteractionCallbackRequestCodec();

  private InteractionCallbackRequestCodec() {}

  @Override
  public InteractionCallbackRequest read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 8 -> AutocompleteCallbackRequestCodec.INSTANCE.read(in);
      case 4, 5 -> MessageCallbackRequestCodec.INSTANCE.read(in);
      case 12 -> LaunchActivityCallbackRequestCodec.INSTANCE.read(in);
      case 9 -> ModalCallbackRequestCodec.INSTANCE.read(in);
      case 1 -> PongCallbackRequestCodec.INSTANCE.read(in);
      case 13 -> SkuEligibilityCallbackRequestCodec.INSTANCE.read(in);
      case 6, 7 -> MessageUpdateCallbackRequestCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(InteractionCallbackRequest value, JsonWriter out) {
    if (value instanceof AutocompleteCallbackRequest it) {
      AutocompleteCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof MessageCallbackRequest it) {
      MessageCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof LaunchActivityCallbackRequest it) {
      LaunchActivityCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalCallbackRequest it) {
      ModalCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof PongCallbackRequest it) {
      PongCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof SkuEligibilityCallbackRequest it) {
      SkuEligibilityCallbackRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof MessageUpdateCallbackRequest it) {
      MessageUpdateCallbackRequestCodec.INSTANCE.write(it, out);
    }
  }
}
