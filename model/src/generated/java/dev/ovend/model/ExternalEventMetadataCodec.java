// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ExternalEventMetadataCodec implements Codec<ExternalEventMetadata> {

  static final ExternalEventMetadataCodec INSTANCE = new ExternalEventMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "location!");

  private ExternalEventMetadataCodec() {}

  @Override
  public ExternalEventMetadata read(JsonReader in) {
    String location_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> location_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ExternalEventMetadata(
        location_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ExternalEventMetadata value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.location());
    out.unknown(value.unknownFields());
    out.end();
  }
}
