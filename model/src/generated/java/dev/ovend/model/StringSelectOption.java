// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * String select option, as Discord sends it. Immutable.
 *
 * <p>Schema {@code StringSelectOptionResponse}, since 2026-07-18.
 *
 * @param label {@code label}
 * @param value {@code value}
 * @param description {@code description}: null if there is none
 * @param emoji {@code emoji}: null if there is none
 * @param isDefault {@code default}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record StringSelectOption(
    String label,
    String value,
    @Nullable String description,
    @Nullable ComponentEmoji emoji,
    @Nullable Boolean isDefault,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<StringSelectOption> codec() {
    return StringSelectOptionCodec.INSTANCE;
  }
}
