// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Permission overwrite, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ChannelPermissionOverwriteResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param allow {@code allow}
 * @param deny {@code deny}
 * @param unknownFields what has no place here yet
 */
public record PermissionOverwrite(
    AnyId id,
    PermissionOverwriteType type,
    Permissions allow,
    Permissions deny,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PermissionOverwrite> codec() {
    return PermissionOverwriteCodec.INSTANCE;
  }
}
