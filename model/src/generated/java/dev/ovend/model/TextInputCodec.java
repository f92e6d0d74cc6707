// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class TextInputCodec implements Codec<TextInput> {

  static final TextInputCodec INSTANCE = new TextInputCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id!", "style!", "label", "value", "placeholder", "required",
          "min_length", "max_length");

  private TextInputCodec() {}

  @Override
  public TextInput read(JsonReader in) {
    TextInput value = new TextInput();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.style = in.value(TextInputStyle.CODEC);
        case 4 -> value.label = in.string();
        case 5 -> value.value = in.string();
        case 6 -> value.placeholder = in.string();
        case 7 -> value.required = in.boolOrNull();
        case 8 -> value.minLength = in.int64OrNull();
        case 9 -> value.maxLength = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(TextInput value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 4);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.style)) {
      TextInputStyle.CODEC.write(value.style, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.label)) {
      out.string(value.label);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.value)) {
      out.string(value.value);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.placeholder)) {
      out.string(value.placeholder);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.minLength)) {
      out.int64(value.minLength);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.maxLength)) {
      out.int64(value.maxLength);
    }
    value.writeOthers(out);
    out.end();
  }
}
