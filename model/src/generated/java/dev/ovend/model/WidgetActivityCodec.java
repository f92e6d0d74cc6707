// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WidgetActivityCodec implements Codec<WidgetActivity> {

  static final WidgetActivityCodec INSTANCE = new WidgetActivityCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!");

  private WidgetActivityCodec() {}

  @Override
  public WidgetActivity read(JsonReader in) {
    String name_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WidgetActivity(
        name_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WidgetActivity value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.unknown(value.unknownFields());
    out.end();
  }
}
