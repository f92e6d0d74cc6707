// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateScheduledEventRequestCodec implements Codec<CreateScheduledEventRequest> {

  static final CreateScheduledEventRequestCodec INSTANCE = new CreateScheduledEventRequestCodec();

  private CreateScheduledEventRequestCodec() {}

  @Override
  public CreateScheduledEventRequest read(JsonReader in) {
    int kind = in.peekInt("entity_type");
    return switch (kind) {
      case 3 -> CreateExternalEventRequestCodec.INSTANCE.read(in);
      case 1 -> CreateStageEventRequestCodec.INSTANCE.read(in);
      case 2 -> CreateVoiceEventRequestCodec.INSTANCE.read(in);
      default -> throw in.refused("a known entity_type");
    };
  }

  @Override
  public void write(CreateScheduledEventRequest value, JsonWriter out) {
    if (value instanceof CreateExternalEventRequest it) {
      CreateExternalEventRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateStageEventRequest it) {
      CreateStageEventRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof CreateVoiceEventRequest it) {
      CreateVoiceEventRequestCodec.INSTANCE.write(it, out);
    }
  }
}
