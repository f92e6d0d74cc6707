// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ReactionEmojiCodec implements Codec<ReactionEmoji> {

  static final ReactionEmojiCodec INSTANCE = new ReactionEmojiCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "animated");

  private ReactionEmojiCodec() {}

  @Override
  public ReactionEmoji read(JsonReader in) {
    EmojiId id_ = null;
    String name_ = null;
    Boolean animated_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(EmojiId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> animated_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ReactionEmoji(
        id_, name_, animated_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ReactionEmoji value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), EmojiId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.bool(FIELDS, 2, value.animated());
    out.unknown(value.unknownFields());
    out.end();
  }
}
