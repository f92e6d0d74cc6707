// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class DefaultReactionEmojiCodec implements Codec<DefaultReactionEmoji> {

  static final DefaultReactionEmojiCodec INSTANCE = new DefaultReactionEmojiCodec();

  private static final Fields FIELDS =
      Fields.of(
          "emoji_id!", "emoji_name!");

  private DefaultReactionEmojiCodec() {}

  @Override
  public DefaultReactionEmoji read(JsonReader in) {
    EmojiId emojiId_ = null;
    String emojiName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> emojiId_ = in.value(EmojiId.CODEC);
        case 1 -> emojiName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new DefaultReactionEmoji(
        emojiId_, emojiName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(DefaultReactionEmoji value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.emojiId(), EmojiId.CODEC);
    out.string(FIELDS, 1, value.emojiName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
