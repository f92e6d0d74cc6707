// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class VoiceEventMetadataRequestCodec implements Codec<VoiceEventMetadataRequest> {

  static final VoiceEventMetadataRequestCodec INSTANCE = new VoiceEventMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private VoiceEventMetadataRequestCodec() {}

  @Override
  public VoiceEventMetadataRequest read(JsonReader in) {
    VoiceEventMetadataRequest value = new VoiceEventMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(VoiceEventMetadataRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
