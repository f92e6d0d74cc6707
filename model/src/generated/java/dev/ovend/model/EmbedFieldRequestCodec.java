// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class EmbedFieldRequestCodec implements Codec<EmbedFieldRequest> {

  static final EmbedFieldRequestCodec INSTANCE = new EmbedFieldRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "value!", "inline");

  private EmbedFieldRequestCodec() {}

  @Override
  public EmbedFieldRequest read(JsonReader in) {
    EmbedFieldRequest value = new EmbedFieldRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.value = in.string();
        case 2 -> value.inline = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(EmbedFieldRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.value)) {
      out.string(value.value);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.inline)) {
      out.bool(value.inline);
    }
    value.writeOthers(out);
    out.end();
  }
}
