// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SendSoundboardSoundRequestCodec implements Codec<SendSoundboardSoundRequest> {

  static final SendSoundboardSoundRequestCodec INSTANCE = new SendSoundboardSoundRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "sound_id!", "source_guild_id");

  private SendSoundboardSoundRequestCodec() {}

  @Override
  public SendSoundboardSoundRequest read(JsonReader in) {
    SendSoundboardSoundRequest value = new SendSoundboardSoundRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.soundId = in.value(SoundId.CODEC);
        case 1 -> value.sourceGuildId = in.value(GuildId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SendSoundboardSoundRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.soundId)) {
      SoundId.CODEC.write(value.soundId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.sourceGuildId)) {
      GuildId.CODEC.write(value.sourceGuildId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
