// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ApplicationEmojiListCodec implements Codec<ApplicationEmojiList> {

  static final ApplicationEmojiListCodec INSTANCE = new ApplicationEmojiListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "items!");

  private ApplicationEmojiListCodec() {}

  @Override
  public ApplicationEmojiList read(JsonReader in) {
    List<Emoji> items_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> items_ = in.list(EmojiCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationEmojiList(
        items_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationEmojiList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.items(), EmojiCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
