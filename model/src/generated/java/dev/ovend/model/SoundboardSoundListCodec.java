// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class SoundboardSoundListCodec implements Codec<SoundboardSoundList> {

  static final SoundboardSoundListCodec INSTANCE = new SoundboardSoundListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "items!");

  private SoundboardSoundListCodec() {}

  @Override
  public SoundboardSoundList read(JsonReader in) {
    List<SoundboardSound> items_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> items_ = in.list(SoundboardSoundCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SoundboardSoundList(
        items_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SoundboardSoundList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.items(), SoundboardSoundCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
