// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Role connection metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ApplicationRoleConnectionsMetadataItemResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param key {@code key}
 * @param name {@code name}
 * @param nameLocalizations {@code name_localizations}
 * @param description {@code description}
 * @param descriptionLocalizations {@code description_localizations}
 * @param unknownFields what has no place here yet
 */
public record RoleConnectionMetadata(
    RoleConnectionMetadataType type,
    String key,
    String name,
    Map<String, String> nameLocalizations,
    String description,
    Map<String, String> descriptionLocalizations,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RoleConnectionMetadata> codec() {
    return RoleConnectionMetadataCodec.INSTANCE;
  }
}
