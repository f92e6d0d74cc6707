// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SpamTriggerMetadataRequestCodec implements Codec<SpamTriggerMetadataRequest> {

  static final SpamTriggerMetadataRequestCodec INSTANCE = new SpamTriggerMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private SpamTriggerMetadataRequestCodec() {}

  @Override
  public SpamTriggerMetadataRequest read(JsonReader in) {
    SpamTriggerMetadataRequest value = new SpamTriggerMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SpamTriggerMetadataRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
