// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text input form field, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TextInputFormFieldResponse}, since 2026-07-18.
 *
 * @param fieldType {@code field_type}
 * @param label {@code label}: null if there is none
 * @param description {@code description}: null if there is none
 * @param required {@code required}: null if there is none
 * @param placeholder {@code placeholder}: null if there is none
 * @param response {@code response}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record TextInputFormField(
    FormFieldType fieldType,
    @Nullable String label,
    @Nullable String description,
    @Nullable Boolean required,
    @Nullable String placeholder,
    @Nullable String response,
    Map<String, RawJson> unknownFields)
    implements FormField {

  /** Returns what reads and writes it. */
  public static Codec<TextInputFormField> codec() {
    return TextInputFormFieldCodec.INSTANCE;
  }
}
