// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class FormFieldCodec implements Codec<FormField> {

  static final FormFieldCodec INSTANCE = new FormFieldCodec();

  private FormFieldCodec() {}

  @Override
  public FormField read(JsonReader in) {
    String kind = in.peekString("field_type");
    return switch (kind) {
      case "MULTIPLE_CHOICE" -> MultipleChoiceFormFieldCodec.INSTANCE.read(in);
      case "PARAGRAPH" -> ParagraphFormFieldCodec.INSTANCE.read(in);
      case "TERMS" -> TermsFormFieldCodec.INSTANCE.read(in);
      case "TEXT_INPUT" -> TextInputFormFieldCodec.INSTANCE.read(in);
      case null, default -> UnknownFormFieldCodec.INSTANCE.read(in);
    };
  }

  @Override
  public void write(FormField value, JsonWriter out) {
    if (value instanceof MultipleChoiceFormField it) {
      MultipleChoiceFormFieldCodec.INSTANCE.write(it, out);
    } else if (value instanceof ParagraphFormField it) {
      ParagraphFormFieldCodec.INSTANCE.write(it, out);
    } else if (value instanceof TermsFormField it) {
      TermsFormFieldCodec.INSTANCE.write(it, out);
    } else if (value instanceof TextInputFormField it) {
      TextInputFormFieldCodec.INSTANCE.write(it, out);
    } else if (value instanceof UnknownFormField it) {
      UnknownFormFieldCodec.INSTANCE.write(it, out);
    }
  }
}
