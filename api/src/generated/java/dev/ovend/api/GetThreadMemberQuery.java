// Generated from Discord's API description; do not edit.
package dev.ovend.api;

/**
 * What {@code GET /channels/{channel.id}/thread-members/{user.id}} may be asked for. Not
 * thread-safe.
 */
public final class GetThreadMemberQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetThreadMemberQuery() {}

  /** Asks by {@code with_member}. */
  public GetThreadMemberQuery withMember(boolean withMember) {
    put("with_member", withMember);
    return this;
  }
}
