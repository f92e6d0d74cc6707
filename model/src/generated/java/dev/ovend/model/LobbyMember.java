// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lobby member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code LobbyMemberResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param metadata {@code metadata}
 * @param flags {@code flags}
 * @param additionalName {@code additional_name}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record LobbyMember(
    UserId id,
    Map<String, String> metadata,
    LobbyMemberFlags flags,
    @Nullable String additionalName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<LobbyMember> codec() {
    return LobbyMemberCodec.INSTANCE;
  }
}
