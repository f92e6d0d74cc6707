// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class InteractionMetadataCodec implements Codec<InteractionMetadata> {

  static final InteractionMetadataCodec INSTANCE = new InteractionMetadataCodec();

  private InteractionMetadataCodec() {}

  @Override
  public InteractionMetadata read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ApplicationCommandInteractionMetadataCodec.INSTANCE.read(in);
      case 3 -> MessageComponentInteractionMetadataCodec.INSTANCE.read(in);
      case 5 -> ModalSubmitInteractionMetadataCodec.INSTANCE.read(in);
      default -> UnknownInteractionMetadataCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(InteractionMetadata value, JsonWriter out) {
    if (value instanceof ApplicationCommandInteractionMetadata it) {
      ApplicationCommandInteractionMetadataCodec.INSTANCE.write(it, out);
    } else if (value instanceof MessageComponentInteractionMetadata it) {
      MessageComponentInteractionMetadataCodec.INSTANCE.write(it, out);
    } else if (value instanceof ModalSubmitInteractionMetadata it) {
      ModalSubmitInteractionMetadataCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownInteractionMetadata it) {
      UnknownInteractionMetadataCodec.INSTANCE.write(it, out);
    }
  }
}
