// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Terms form field, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TermsFormFieldResponse}, since 2026-07-18.
 *
 * @param fieldType {@code field_type}
 * @param label {@code label}: null if there is none
 * @param description {@code description}: null if there is none
 * @param required {@code required}: null if there is none
 * @param values {@code values}
 * @param response {@code response}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record TermsFormField(
    FormFieldType fieldType,
    @Nullable String label,
    @Nullable String description,
    @Nullable Boolean required,
    List<String> values,
    @Nullable Boolean response,
    Map<String, RawJson> unknownFields)
    implements FormField {

  /** Returns what reads and writes it. */
  public static Codec<TermsFormField> codec() {
    return TermsFormFieldCodec.INSTANCE;
  }
}
