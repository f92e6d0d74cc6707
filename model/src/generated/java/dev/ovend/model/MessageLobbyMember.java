// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Message lobby member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageLobbyMemberResponse}, since 2026-07-18.
 *
 * @param additionalName {@code additional_name}
 * @param unknownFields what has no place here yet
 */
public record MessageLobbyMember(
    String additionalName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageLobbyMember> codec() {
    return MessageLobbyMemberCodec.INSTANCE;
  }
}
