// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/** What {@code GET /channels/{channel.id}/thread-members} may be asked for. Not thread-safe. */
public final class ListThreadMembersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListThreadMembersQuery() {}

  /** Asks by {@code with_member}. */
  public ListThreadMembersQuery withMember(boolean withMember) {
    put("with_member", withMember);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListThreadMembersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code after}. */
  public ListThreadMembersQuery after(UserId after) {
    put("after", after);
    return this;
  }
}
