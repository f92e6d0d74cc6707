// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PollQuestionEmojiRequestCodec implements Codec<PollQuestionEmojiRequest> {

  static final PollQuestionEmojiRequestCodec INSTANCE = new PollQuestionEmojiRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "name", "animated");

  private PollQuestionEmojiRequestCodec() {}

  @Override
  public PollQuestionEmojiRequest read(JsonReader in) {
    PollQuestionEmojiRequest value = new PollQuestionEmojiRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(EmojiId.CODEC);
        case 1 -> value.name = in.string();
        case 2 -> value.animated = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PollQuestionEmojiRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      EmojiId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.animated)) {
      out.bool(value.animated);
    }
    value.writeOthers(out);
    out.end();
  }
}
