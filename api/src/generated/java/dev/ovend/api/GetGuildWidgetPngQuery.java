// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.WidgetImageStyle;

/** What {@code GET /guilds/{guild.id}/widget.png} may be asked for. Not thread-safe. */
public final class GetGuildWidgetPngQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetGuildWidgetPngQuery() {}

  /** Asks by {@code style}. */
  public GetGuildWidgetPngQuery style(WidgetImageStyle style) {
    put("style", style.value());
    return this;
  }
}
