// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Role connection, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationUserRoleConnectionResponse}, since 2026-07-18.
 *
 * @param platformName {@code platform_name}: null if there is none
 * @param platformUsername {@code platform_username}: null if there is none
 * @param metadata {@code metadata}
 * @param unknownFields what has no place here yet
 */
public record RoleConnection(
    @Nullable String platformName,
    @Nullable String platformUsername,
    Map<String, String> metadata,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RoleConnection> codec() {
    return RoleConnectionCodec.INSTANCE;
  }
}
