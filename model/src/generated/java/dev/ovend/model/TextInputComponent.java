// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Text input component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TextInputComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param customId {@code custom_id}
 * @param style {@code style}: null if there is none
 * @param label {@code label}: null if there is none
 * @param value {@code value}: null if there is none
 * @param placeholder {@code placeholder}: null if there is none
 * @param required {@code required}: null if there is none
 * @param minLength {@code min_length}: null if there is none
 * @param maxLength {@code max_length}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record TextInputComponent(
    ComponentType type,
    int id,
    String customId,
    @Nullable TextInputStyle style,
    @Nullable String label,
    @Nullable String value,
    @Nullable String placeholder,
    @Nullable Boolean required,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    Map<String, RawJson> unknownFields)
    implements ActionRowChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<TextInputComponent> codec() {
    return TextInputComponentCodec.INSTANCE;
  }
}
