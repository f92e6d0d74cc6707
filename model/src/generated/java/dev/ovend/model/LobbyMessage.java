// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lobby message, as Discord sends it. Immutable.
 *
 * <p>Schema {@code LobbyMessageResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param content {@code content}
 * @param lobbyId {@code lobby_id}
 * @param channelId {@code channel_id}
 * @param author {@code author}
 * @param lobbyMember {@code lobby_member}: null if there is none
 * @param metadata {@code metadata}
 * @param moderationMetadata {@code moderation_metadata}
 * @param flags {@code flags}
 * @param applicationId {@code application_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record LobbyMessage(
    MessageId id,
    MessageType type,
    String content,
    LobbyId lobbyId,
    ChannelId channelId,
    User author,
    @Nullable MessageLobbyMember lobbyMember,
    Map<String, String> metadata,
    Map<String, String> moderationMetadata,
    MessageFlags flags,
    @Nullable ApplicationId applicationId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<LobbyMessage> codec() {
    return LobbyMessageCodec.INSTANCE;
  }
}
