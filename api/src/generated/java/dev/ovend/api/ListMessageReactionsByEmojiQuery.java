// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ReactionType;
import dev.ovend.model.UserId;

/**
 * What {@code GET /channels/{channel.id}/messages/{message.id}/reactions/{emoji.name}} may be asked
 * for. Not thread-safe.
 */
public final class ListMessageReactionsByEmojiQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListMessageReactionsByEmojiQuery() {}

  /** Asks by {@code after}. */
  public ListMessageReactionsByEmojiQuery after(UserId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListMessageReactionsByEmojiQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }

  /** Asks by {@code type}. */
  public ListMessageReactionsByEmojiQuery type(ReactionType type) {
    put("type", type.value());
    return this;
  }
}
