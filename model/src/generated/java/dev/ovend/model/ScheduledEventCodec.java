// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ScheduledEventCodec implements Codec<ScheduledEvent> {

  static final ScheduledEventCodec INSTANCE = new ScheduledEventCodec();

  private ScheduledEventCodec() {}

  @Override
  public ScheduledEvent read(JsonReader in) {
    int kind = in.peekInt("entity_type");
    return switch (kind) {
      case 3 -> ExternalScheduledEventCodec.INSTANCE.read(in);
      case 1 -> StageScheduledEventCodec.INSTANCE.read(in);
      case 2 -> VoiceScheduledEventCodec.INSTANCE.read(in);
      default -> UnknownScheduledEventCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(ScheduledEvent value, JsonWriter out) {
    if (value instanceof ExternalScheduledEvent it) {
      ExternalScheduledEventCodec.INSTANCE.write(it, out);
    } else if (value instanceof StageScheduledEvent it) {
      StageScheduledEventCodec.INSTANCE.write(it, out);
    } else if (value instanceof VoiceScheduledEvent it) {
      VoiceScheduledEventCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownScheduledEvent it) {
      UnknownScheduledEventCodec.INSTANCE.write(it, out);
    }
  }
}
