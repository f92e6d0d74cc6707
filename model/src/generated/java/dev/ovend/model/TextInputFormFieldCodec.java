// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TextInputFormFieldCodec implements Codec<TextInputFormField> {

  static final TextInputFormFieldCodec INSTANCE = new TextInputFormFieldCodec();

  private static final Fields FIELDS =
      Fields.of(
          "field_type!", "label", "description", "required", "placeholder", "response");

  private TextInputFormFieldCodec() {}

  @Override
  public TextInputFormField read(JsonReader in) {
    FormFieldType fieldType_ = null;
    String label_ = null;
    String description_ = null;
    Boolean required_ = null;
    String placeholder_ = null;
    String response_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> fieldType_ = in.value(FormFieldType.CODEC);
        case 1 -> label_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> required_ = in.boolOrNull();
        case 4 -> placeholder_ = in.string();
        case 5 -> response_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TextInputFormField(
        fieldType_, label_, description_, required_, placeholder_, response_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(TextInputFormField value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.fieldType(), FormFieldType.CODEC);
    out.string(FIELDS, 1, value.label());
    out.string(FIELDS, 2, value.description());
    out.bool(FIELDS, 3, value.required());
    out.string(FIELDS, 4, value.placeholder());
    out.string(FIELDS, 5, value.response());
    out.unknown(value.unknownFields());
    out.end();
  }
}
