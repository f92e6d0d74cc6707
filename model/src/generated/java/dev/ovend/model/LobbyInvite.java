// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Lobby invite, as Discord sends it. Immutable.
 *
 * <p>Schema {@code LobbyGuildInviteResponse}, since 2026-07-18.
 *
 * @param code {@code code}
 * @param unknownFields what has no place here yet
 */
public record LobbyInvite(
    String code,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<LobbyInvite> codec() {
    return LobbyInviteCodec.INSTANCE;
  }
}
