// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.RoleId;
import java.util.List;

/** What {@code GET /guilds/{guild.id}/prune} may be asked for. Not thread-safe. */
public final class PreviewPruneGuildQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public PreviewPruneGuildQuery() {}

  /** Asks by {@code days}: 1 to 30. */
  public PreviewPruneGuildQuery days(long days) {
    put("days", days);
    range("days", days, 1L, 30L);
    return this;
  }

  /** Asks by {@code include_roles}. */
  public PreviewPruneGuildQuery includeRoles(List<RoleId> includeRoles) {
    joined("include_roles", includeRoles);
    return this;
  }
}
