// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command option string choice, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationCommandOptionStringChoiceResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param nameLocalized {@code name_localized}: null if there is none
 * @param nameLocalizations {@code name_localizations}
 * @param value {@code value}
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandOptionStringChoice(
    String name,
    @Nullable String nameLocalized,
    Map<String, String> nameLocalizations,
    String value,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandOptionStringChoice> codec() {
    return ApplicationCommandOptionStringChoiceCodec.INSTANCE;
  }
}
