// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PollMediaCodec implements Codec<PollMedia> {

  static final PollMediaCodec INSTANCE = new PollMediaCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text", "emoji");

  private PollMediaCodec() {}

  @Override
  public PollMedia read(JsonReader in) {
    String text_ = null;
    ReactionEmoji emoji_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> text_ = in.string();
        case 1 -> emoji_ = in.value(ReactionEmojiCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PollMedia(
        text_, emoji_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PollMedia value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.text());
    out.value(FIELDS, 1, value.emoji(), ReactionEmojiCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
