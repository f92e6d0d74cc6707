// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateForumTagRequestCodec implements Codec<CreateForumTagRequest> {

  static final CreateForumTagRequestCodec INSTANCE = new CreateForumTagRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "emoji_id", "emoji_name", "moderated");

  private CreateForumTagRequestCodec() {}

  @Override
  public CreateForumTagRequest read(JsonReader in) {
    CreateForumTagRequest value = new CreateForumTagRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.emojiId = in.value(EmojiId.CODEC);
        case 2 -> value.emojiName = in.string();
        case 3 -> value.moderated = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateForumTagRequest value, JsonWriter out) {
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
    value.writeOthers(out);
    out.end();
  }
}
