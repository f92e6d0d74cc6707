// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class StageEventMetadataRequestCodec implements Codec<StageEventMetadataRequest> {

  static final StageEventMetadataRequestCodec INSTANCE = new StageEventMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private StageEventMetadataRequestCodec() {}

  @Override
  public StageEventMetadataRequest read(JsonReader in) {
    StageEventMetadataRequest value = new StageEventMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(StageEventMetadataRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
