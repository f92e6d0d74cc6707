// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command role option, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationCommandRoleOptionResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param name {@code name}
 * @param nameLocalized {@code name_localized}: null if there is none
 * @param nameLocalizations {@code name_localizations}
 * @param description {@code description}
 * @param descriptionLocalized {@code description_localized}: null if there is none
 * @param descriptionLocalizations {@code description_localizations}
 * @param required {@code required}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandRoleOption(
    ApplicationCommandOptionType type,
    String name,
    @Nullable String nameLocalized,
    Map<String, String> nameLocalizations,
    String description,
    @Nullable String descriptionLocalized,
    Map<String, String> descriptionLocalizations,
    @Nullable Boolean required,
    Map<String, RawJson> unknownFields)
    implements ApplicationCommandOption, ApplicationCommandValueOption {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandRoleOption> codec() {
    return ApplicationCommandRoleOptionCodec.INSTANCE;
  }
}
