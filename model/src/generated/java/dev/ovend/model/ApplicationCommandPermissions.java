// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Application command permissions, as Discord sends it. Immutable.
 *
 * <p>Schema {@code CommandPermissionsResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param applicationId {@code application_id}
 * @param guildId {@code guild_id}
 * @param permissions {@code permissions}
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandPermissions(
    CommandId id,
    ApplicationId applicationId,
    GuildId guildId,
    List<ApplicationCommandPermission> permissions,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandPermissions> codec() {
    return ApplicationCommandPermissionsCodec.INSTANCE;
  }
}
