// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class VoiceEventMetadataCodec implements Codec<VoiceEventMetadata> {

  static final VoiceEventMetadataCodec INSTANCE = new VoiceEventMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private VoiceEventMetadataCodec() {}

  @Override
  public VoiceEventMetadata read(JsonReader in) {
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> unknown = in.unknown(unknown);
      }
    }
    return new VoiceEventMetadata(
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(VoiceEventMetadata value, JsonWriter out) {
    out.begin();
    out.unknown(value.unknownFields());
    out.end();
  }
}
