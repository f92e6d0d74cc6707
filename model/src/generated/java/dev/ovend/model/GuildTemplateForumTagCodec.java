// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GuildTemplateForumTagCodec implements Codec<GuildTemplateForumTag> {

  static final GuildTemplateForumTagCodec INSTANCE = new GuildTemplateForumTagCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "emoji_id!", "emoji_name!", "moderated!");

  private GuildTemplateForumTagCodec() {}

  @Override
  public GuildTemplateForumTag read(JsonReader in) {
    Integer id_ = null;
    String name_ = null;
    EmojiId emojiId_ = null;
    String emojiName_ = null;
    Boolean moderated_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.int32OrNull();
        case 1 -> name_ = in.string();
        case 2 -> emojiId_ = in.value(EmojiId.CODEC);
        case 3 -> emojiName_ = in.string();
        case 4 -> moderated_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildTemplateForumTag(
        id_, name_, emojiId_, emojiName_, moderated_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildTemplateForumTag value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.emojiId(), EmojiId.CODEC);
    out.string(FIELDS, 3, value.emojiName());
    out.bool(FIELDS, 4, value.moderated());
    out.unknown(value.unknownFields());
    out.end();
  }
}
