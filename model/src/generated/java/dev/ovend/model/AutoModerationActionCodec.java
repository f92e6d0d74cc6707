// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AutoModerationActionCodec implements Codec<AutoModerationAction> {

  static final AutoModerationActionCodec INSTANCE = new AutoModerationActionCodec();

  private AutoModerationActionCodec() {}

  @Override
  public AutoModerationAction read(JsonReader in) {
    int kind = in.peekInt("type");
    return switch (kind) {
      case 1 -> BlockMessageActionCodec.INSTANCE.read(in);
      case 2 -> SendAlertMessageActionCodec.INSTANCE.read(in);
      case 4 -> BlockMemberInteractionActionCodec.INSTANCE.read(in);
      case 3 -> TimeoutActionCodec.INSTANCE.read(in);
      default -> UnknownAutoModerationActionCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(AutoModerationAction value, JsonWriter out) {
    if (value instanceof BlockMessageAction it) {
      BlockMessageActionCodec.INSTANCE.write(it, out);
    } else if (value instanceof SendAlertMessageAction it) {
      SendAlertMessageActionCodec.INSTANCE.write(it, out);
    } else if (value instanceof BlockMemberInteractionAction it) {
      BlockMemberInteractionActionCodec.INSTANCE.write(it, out);
    } else if (value instanceof TimeoutAction it) {
      TimeoutActionCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownAutoModerationAction it) {
      UnknownAutoModerationActionCodec.INSTANCE.write(it, out);
    }
  }
}
