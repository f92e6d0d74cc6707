// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Application command permission, as Discord sends it. Immutable.
 *
 * <p>Schema {@code CommandPermissionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param permission {@code permission}
 * @param unknownFields what has no place here yet
 */
public record ApplicationCommandPermission(
    AnyId id,
    ApplicationCommandPermissionType type,
    boolean permission,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandPermission> codec() {
    return ApplicationCommandPermissionCodec.INSTANCE;
  }
}
