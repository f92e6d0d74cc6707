// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SeparatorCodec implements Codec<Separator> {

  static final SeparatorCodec INSTANCE = new SeparatorCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "spacing", "divider");

  private SeparatorCodec() {}

  @Override
  public Separator read(JsonReader in) {
    Separator value = new Separator();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.spacing = in.value(SeparatorSpacing.CODEC);
        case 3 -> value.divider = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Separator value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 14);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.spacing)) {
      SeparatorSpacing.CODEC.write(value.spacing, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.divider)) {
      out.bool(value.divider);
    }
    value.writeOthers(out);
    out.end();
  }
}
