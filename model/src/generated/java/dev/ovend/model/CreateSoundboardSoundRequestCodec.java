// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateSoundboardSoundRequestCodec implements Codec<CreateSoundboardSoundRequest> {

  static final CreateSoundboardSoundRequestCodec INSTANCE = new CreateSoundboardSoundRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "volume", "emoji_id", "emoji_name", "sound!");

  private CreateSoundboardSoundRequestCodec() {}

  @Override
  public CreateSoundboardSoundRequest read(JsonReader in) {
    CreateSoundboardSoundRequest value = new CreateSoundboardSoundRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.volume = in.float64OrNull();
        case 2 -> value.emojiId = in.value(EmojiId.CODEC);
        case 3 -> value.emojiName = in.string();
        case 4 -> value.sound = in.value(DataUri.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateSoundboardSoundRequest value, JsonWriter out) {
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
    if (value.isSet(4) && out.field(FIELDS, 4, value.sound)) {
      DataUri.CODEC.write(value.sound, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
