// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/** What {@code GET /guilds/{guild.id}} may be asked for. Not thread-safe. */
public final class GetGuildQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetGuildQuery() {}

  /** Asks by {@code with_counts}. */
  public GetGuildQuery withCounts(boolean withCounts) {
    put("with_counts", withCounts);
    return this;
  }
}
