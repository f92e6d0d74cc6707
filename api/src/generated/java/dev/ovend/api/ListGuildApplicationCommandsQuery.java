// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/**
 * What {@code GET /applications/{application.id}/guilds/{guild.id}/commands} may be asked for. Not
 * thread-safe.
 */
public final class ListGuildApplicationCommandsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListGuildApplicationCommandsQuery() {}

  /** Asks by {@code with_localizations}. */
  public ListGuildApplicationCommandsQuery withLocalizations(boolean withLocalizations) {
    put("with_localizations", withLocalizations);
    return this;
  }
}
