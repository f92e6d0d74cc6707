// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command option, as Discord sends it: one of several kinds. What Discord adds arrives
 * as {@link UnknownApplicationCommandOption}.
 */
public sealed interface ApplicationCommandOption
    permits ApplicationCommandAttachmentOption, ApplicationCommandBooleanOption,
        ApplicationCommandChannelOption, ApplicationCommandIntegerOption,
        ApplicationCommandMentionableOption, ApplicationCommandNumberOption,
        ApplicationCommandRoleOption, ApplicationCommandStringOption,
        ApplicationCommandSubcommandGroupOption, ApplicationCommandSubcommandOption,
        ApplicationCommandUserOption, UnknownApplicationCommandOption {

  /** Returns what reads and writes it. */
  static Codec<ApplicationCommandOption> codec() {
    return ApplicationCommandOptionCodec.INSTANCE;
  }

  /** Returns {@code type}. */
  ApplicationCommandOptionType type();

  /** Returns {@code name}. */
  String name();

  /** Returns {@code name_localized}: null if there is none. */
  @Nullable String nameLocalized();

  /** Returns {@code name_localizations}. */
  Map<String, String> nameLocalizations();

  /** Returns {@code description}. */
  String description();

  /** Returns {@code description_localized}: null if there is none. */
  @Nullable String descriptionLocalized();

  /** Returns {@code description_localizations}. */
  Map<String, String> descriptionLocalizations();

  /** Returns {@code required}: null if there is none. */
  @Nullable Boolean required();
}
