// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lobby, as Discord sends it. Immutable.
 *
 * <p>Schema {@code LobbyResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param applicationId {@code application_id}
 * @param metadata {@code metadata}
 * @param members {@code members}
 * @param linkedChannel {@code linked_channel}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param overrideEventWebhooksUrl {@code override_event_webhooks_url}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Lobby(
    LobbyId id,
    ApplicationId applicationId,
    Map<String, String> metadata,
    List<LobbyMember> members,
    @Nullable GuildChannel linkedChannel,
    @Nullable Long flags,
    @Nullable String overrideEventWebhooksUrl,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Lobby> codec() {
    return LobbyCodec.INSTANCE;
  }
}
