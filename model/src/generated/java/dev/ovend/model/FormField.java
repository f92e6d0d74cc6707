// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Form field, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownFormField}.
 */
public sealed interface FormField
    permits MultipleChoiceFormField, ParagraphFormField, TermsFormField, TextInputFormField,
        UnknownFormField {

  /** Returns what reads and writes it. */
  static Codec<FormField> codec() {
    return FormFieldCodec.INSTANCE;
  }

  /** Returns {@code field_type}. */
  FormFieldType fieldType();

  /** Returns {@code label}: null if there is none. */
  @Nullable String label();

  /** Returns {@code description}: null if there is none. */
  @Nullable String description();

  /** Returns {@code required}: null if there is none. */
  @Nullable Boolean required();
}
