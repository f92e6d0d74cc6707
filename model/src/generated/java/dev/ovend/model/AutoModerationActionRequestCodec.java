// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AutoModerationActionRequestCodec implements Codec<AutoModerationActionRequest> {

  static final AutoModerationActionRequestCodec INSTANCE = new AutoModerationActionRequestCodec();

  private AutoModerationActionRequestCodec() {}

  @Override
  public AutoModerationActionRequest read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> BlockMessageActionRequestCodec.INSTANCE.read(in);
      case 2 -> SendAlertMessageActionRequestCodec.INSTANCE.read(in);
      case 4 -> BlockMemberInteractionActionRequestCodec.INSTANCE.read(in);
      case 3 -> TimeoutActionRequestCodec.INSTANCE.read(in);
      default -> throw in.refused("a known type");
    };
  }

  @Override
  public void write(AutoModerationActionRequest value, JsonWriter out) {
    if (value instanceof BlockMessageActionRequest it) {
      BlockMessageActionRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof SendAlertMessageActionRequest it) {
      SendAlertMessageActionRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof BlockMemberInteractionActionRequest it) {
      BlockMemberInteractionActionRequestCodec.INSTANCE.write(it, out);
    } else if (value instanceof TimeoutActionRequest it) {
      TimeoutActionRequestCodec.INSTANCE.write(it, out);
    }
  }
}
