// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DefaultReactionEmojiRequestCodec implements Codec<DefaultReactionEmojiRequest> {

  static final DefaultReactionEmojiRequestCodec INSTANCE = new DefaultReactionEmojiRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "emoji_id", "emoji_name");

  private DefaultReactionEmojiRequestCodec() {}

  @Override
  public DefaultReactionEmojiRequest read(JsonReader in) {
    DefaultReactionEmojiRequest value = new DefaultReactionEmojiRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.emojiId = in.value(EmojiId.CODEC);
        case 1 -> value.emojiName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(DefaultReactionEmojiRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.emojiId)) {
      EmojiId.CODEC.write(value.emojiId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.emojiName)) {
      out.string(value.emojiName);
    }
    value.writeOthers(out);
    out.end();
  }
}
