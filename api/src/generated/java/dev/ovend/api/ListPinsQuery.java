// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import java.time.Instant;

/** What {@code GET /channels/{channel.id}/messages/pins} may be asked for. Not thread-safe. */
public final class ListPinsQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListPinsQuery() {}

  /** Asks by {@code before}. */
  public ListPinsQuery before(Instant before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code limit}: 1 to 50. */
  public ListPinsQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 50L);
    return this;
  }
}
