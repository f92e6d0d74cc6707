// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PollMediaRequestCodec implements Codec<PollMediaRequest> {

  static final PollMediaRequestCodec INSTANCE = new PollMediaRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "text", "emoji");

  private PollMediaRequestCodec() {}

  @Override
  public PollMediaRequest read(JsonReader in) {
    PollMediaRequest value = new PollMediaRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.text = in.string();
        case 1 -> value.emoji = in.value(PollEmojiRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PollMediaRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.text)) {
      out.string(value.text);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.emoji)) {
      PollEmojiRequestCodec.INSTANCE.write(value.emoji, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
