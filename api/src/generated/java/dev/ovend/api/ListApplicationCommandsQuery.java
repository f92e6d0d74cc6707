// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/** What {@code GET /applications/{application.id}/commands} may be asked for. Not thread-safe. */
public final class ListApplicationCommandsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListApplicationCommandsQuery() {}

  /** Asks by {@code with_localizations}. */
  public ListApplicationCommandsQuery withLocalizations(boolean withLocalizations) {
    put("with_localizations", withLocalizations);
    return this;
  }
}
