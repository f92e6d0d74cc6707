// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ForumTagCodec implements Codec<ForumTag> {

  static final ForumTagCodec INSTANCE = new ForumTagCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "moderated!", "emoji_id!", "emoji_name!");

  private ForumTagCodec() {}

  @Override
  public ForumTag read(JsonReader in) {
    ForumTagId id_ = null;
    String name_ = null;
    boolean moderated_ = false;
    EmojiId emojiId_ = null;
    String emojiName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ForumTagId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> moderated_ = in.bool();
        case 3 -> emojiId_ = in.value(EmojiId.CODEC);
        case 4 -> emojiName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ForumTag(
        id_, name_, moderated_, emojiId_, emojiName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ForumTag value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ForumTagId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.bool(FIELDS, 2, value.moderated());
    out.value(FIELDS, 3, value.emojiId(), EmojiId.CODEC);
    out.string(FIELDS, 4, value.emojiName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
