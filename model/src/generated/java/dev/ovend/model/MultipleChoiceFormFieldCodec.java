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

final class MultipleChoiceFormFieldCodec implements Codec<MultipleChoiceFormField> {

  static final MultipleChoiceFormFieldCodec INSTANCE = new MultipleChoiceFormFieldCodec();

  private static final Fields FIELDS =
      Fields.of(
          "field_type!", "label", "description", "required", "choices!", "response");

  private MultipleChoiceFormFieldCodec() {}

  @Override
  public MultipleChoiceFormField read(JsonReader in) {
    FormFieldType fieldType_ = null;
    String label_ = null;
    String description_ = null;
    Boolean required_ = null;
    List<String> choices_ = List.of();
    Integer response_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> fieldType_ = in.value(FormFieldType.CODEC);
        case 1 -> label_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> required_ = in.boolOrNull();
        case 4 -> choices_ = in.list(Scalars.STRING);
        case 5 -> response_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MultipleChoiceFormField(
        fieldType_, label_, description_, required_, choices_, response_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MultipleChoiceFormField value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.fieldType(), FormFieldType.CODEC);
    out.string(FIELDS, 1, value.label());
    out.string(FIELDS, 2, value.description());
    out.bool(FIELDS, 3, value.required());
    out.list(FIELDS, 4, value.choices(), Scalars.STRING);
    out.int32(FIELDS, 5, value.response());
    out.unknown(value.unknownFields());
    out.end();
  }
}
