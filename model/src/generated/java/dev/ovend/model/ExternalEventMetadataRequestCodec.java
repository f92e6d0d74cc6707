// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ExternalEventMetadataRequestCodec implements Codec<ExternalEventMetadataRequest> {

  static final ExternalEventMetadataRequestCodec INSTANCE = new ExternalEventMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "location!");

  private ExternalEventMetadataRequestCodec() {}

  @Override
  public ExternalEventMetadataRequest read(JsonReader in) {
    ExternalEventMetadataRequest value = new ExternalEventMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.location = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ExternalEventMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.location)) {
      out.string(value.location);
    }
    value.writeOthers(out);
    out.end();
  }
}
