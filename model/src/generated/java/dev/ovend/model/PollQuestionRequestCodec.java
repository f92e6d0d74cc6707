// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PollQuestionRequestCodec implements Codec<PollQuestionRequest> {

  static final PollQuestionRequestCodec INSTANCE = new PollQuestionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text", "emoji");

  private PollQuestionRequestCodec() {}

  @Override
  public PollQuestionRequest read(JsonReader in) {
    PollQuestionRequest value = new PollQuestionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.text = in.string();
        case 1 -> value.emoji = in.value(PollQuestionEmojiRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PollQuestionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.text)) {
      out.string(value.text);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.emoji)) {
      PollQuestionEmojiRequestCodec.INSTANCE.write(value.emoji, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
