// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/** What {@code GET /lobbies/{lobby.id}/messages} may be asked for. Not thread-safe. */
public final class GetLobbyMessagesQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetLobbyMessagesQuery() {}

  /** Asks by {@code limit}: 1 to 200. */
  public GetLobbyMessagesQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 200L);
    return this;
  }
}
