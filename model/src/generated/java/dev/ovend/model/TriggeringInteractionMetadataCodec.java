// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class TriggeringInteractionMetadataCodec implements Codec<TriggeringInteractionMetadata> {

  static final TriggeringInteractionMetadataCodec INSTANCE = new TriggeringInteractionMetadataCodec();

  private TriggeringInteractionMetadataCodec() {}

  @Override
  public TriggeringInteractionMetadata read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 2 -> ApplicationCommandInteractionMetadataCodec.INSTANCE.read(in);
      case 3 -> MessageComponentInteractionMetadataCodec.INSTANCE.read(in);
      default -> UnknownTriggeringInteractionMetadataCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(TriggeringInteractionMetadata value, JsonWriter out) {
    if (value instanceof ApplicationCommandInteractionMetadata it) {
      ApplicationCommandInteractionMetadataCodec.INSTANCE.write(it, out);
    } else if (value instanceof MessageComponentInteractionMetadata it) {
      MessageComponentInteractionMetadataCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownTriggeringInteractionMetadata it) {
      UnknownTriggeringInteractionMetadataCodec.INSTANCE.write(it, out);
    }
  }
}
