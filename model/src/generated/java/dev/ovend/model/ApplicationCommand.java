// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Application command, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationCommandResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param applicationId {@code application_id}
 * @param version {@code version}
 * @param defaultMemberPermissions {@code default_member_permissions}: null if there is none
 * @param type {@code type}
 * @param name {@code name}
 * @param nameLocalized {@code name_localized}: null if there is none
 * @param nameLocalizations {@code name_localizations}
 * @param description {@code description}
 * @param descriptionLocalized {@code description_localized}: null if there is none
 * @param descriptionLocalizations {@code description_localizations}
 * @param guildId {@code guild_id}: null if there is none
 * @param dmPermission {@code dm_permission}: null if there is none
 * @param contexts {@code contexts}: different items
 * @param integrationTypes {@code integration_types}: different items
 * @param options {@code options}
 * @param nsfw {@code nsfw}: null if there is none
 * @param handler {@code handler}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommand(
    CommandId id,
    ApplicationId applicationId,
    AnyId version,
    @Nullable Permissions defaultMemberPermissions,
    ApplicationCommandType type,
    String name,
    @Nullable String nameLocalized,
    Map<String, String> nameLocalizations,
    String description,
    @Nullable String descriptionLocalized,
    Map<String, String> descriptionLocalizations,
    @Nullable GuildId guildId,
    @Nullable Boolean dmPermission,
    List<InteractionContextType> contexts,
    List<ApplicationIntegrationType> integrationTypes,
    List<ApplicationCommandOption> options,
    @Nullable Boolean nsfw,
    @Nullable ApplicationCommandHandler handler,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommand> codec() {
    return ApplicationCommandCodec.INSTANCE;
  }
}
