// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command option integer choice, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationCommandOptionIntegerChoiceResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param nameLocalized {@code name_localized}: null if there is none
 * @param nameLocalizations {@code name_localizations}
 * @param value {@code value}
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandOptionIntegerChoice(
    String name,
    @Nullable String nameLocalized,
    Map<String, String> nameLocalizations,
    long value,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandOptionIntegerChoice> codec() {
    return ApplicationCommandOptionIntegerChoiceCodec.INSTANCE;
  }
}
