// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SoundboardSoundCodec implements Codec<SoundboardSound> {

  static final SoundboardSoundCodec INSTANCE = new SoundboardSoundCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "sound_id!", "volume!", "emoji_id!", "emoji_name!", "guild_id", "available!",
          "user");

  private SoundboardSoundCodec() {}

  @Override
  public SoundboardSound read(JsonReader in) {
    String name_ = null;
    SoundId soundId_ = null;
    double volume_ = 0;
    EmojiId emojiId_ = null;
    String emojiName_ = null;
    GuildId guildId_ = null;
    boolean available_ = false;
    User user_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> soundId_ = in.value(SoundId.CODEC);
        case 2 -> volume_ = in.float64();
        case 3 -> emojiId_ = in.value(EmojiId.CODEC);
        case 4 -> emojiName_ = in.string();
        case 5 -> guildId_ = in.value(GuildId.CODEC);
        case 6 -> available_ = in.bool();
        case 7 -> user_ = in.value(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SoundboardSound(
        name_, soundId_, volume_, emojiId_, emojiName_, guildId_, available_, user_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(SoundboardSound value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.value(FIELDS, 1, value.soundId(), SoundId.CODEC);
    out.float64(FIELDS, 2, value.volume());
    out.value(FIELDS, 3, value.emojiId(), EmojiId.CODEC);
    out.string(FIELDS, 4, value.emojiName());
    out.value(FIELDS, 5, value.guildId(), GuildId.CODEC);
    out.bool(FIELDS, 6, value.available());
    out.value(FIELDS, 7, value.user(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
