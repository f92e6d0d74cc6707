// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateForumTagRequestCodec implements Codec<UpdateForumTagRequest> {

  static final UpdateForumTagRequestCodec INSTANCE = new UpdateForumTagRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "emoji_id", "emoji_name", "moderated", "id");

  private UpdateForumTagRequestCodec() {}

  @Override
  public UpdateForumTagRequest read(JsonReader in) {
    UpdateForumTagRequest value = new UpdateForumTagRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.emojiId = in.value(EmojiId.CODEC);
        case 2 -> value.emojiName = in.string();
        case 3 -> value.moderated = in.boolOrNull();
        case 4 -> value.id = in.value(ForumTagId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateForumTagRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.emojiId)) {
      EmojiId.CODEC.write(value.emojiId, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.emojiName)) {
      out.string(value.emojiName);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.moderated)) {
      out.bool(value.moderated);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.id)) {
      ForumTagId.CODEC.write(value.id, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
