// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class TermsFormFieldCodec implements Codec<TermsFormField> {

  static final TermsFormFieldCodec INSTANCE = new TermsFormFieldCodec();

  private static final Fields FIELDS =
      Fields.of(
          "field_type!", "label", "description", "required", "values!", "response");

  private TermsFormFieldCodec() {}

  @Override
  public TermsFormField read(JsonReader in) {
    FormFieldType fieldType_ = null;
    String label_ = null;
    String description_ = null;
    Boolean required_ = null;
    List<String> values_ = List.of();
    Boolean response_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> fieldType_ = in.value(FormFieldType.CODEC);
        case 1 -> label_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> required_ = in.boolOrNull();
        case 4 -> values_ = in.list(Scalars.STRING);
        case 5 -> response_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TermsFormField(
        fieldType_, label_, description_, required_, values_, response_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TermsFormField value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.fieldType(), FormFieldType.CODEC);
    out.string(FIELDS, 1, value.label());
    out.string(FIELDS, 2, value.description());
    out.bool(FIELDS, 3, value.required());
    out.list(FIELDS, 4, value.values(), Scalars.STRING);
    out.bool(FIELDS, 5, value.response());
    out.unknown(value.unknownFields());
    out.end();
  }
}
