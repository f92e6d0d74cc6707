// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateSoundboardSoundRequestCodec implements Codec<UpdateSoundboardSoundRequest> {

  static final UpdateSoundboardSoundRequestCodec INSTANCE = new UpdateSoundboardSoundRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "volume", "emoji_id", "emoji_name");

  private UpdateSoundboardSoundRequestCodec() {}

  @Override
  public UpdateSoundboardSoundRequest read(JsonReader in) {
    UpdateSoundboardSoundRequest value = new UpdateSoundboardSoundRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.volume = in.float64OrNull();
        case 2 -> value.emojiId = in.value(EmojiId.CODEC);
        case 3 -> value.emojiName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateSoundboardSoundRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.volume)) {
      out.float64(value.volume);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.emojiId)) {
      EmojiId.CODEC.write(value.emojiId, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.emojiName)) {
      out.string(value.emojiName);
    }
    value.writeOthers(out);
    out.end();
  }
}
