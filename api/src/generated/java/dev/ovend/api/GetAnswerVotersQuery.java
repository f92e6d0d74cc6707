// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.UserId;

/**
 * What {@code GET /channels/{channel.id}/polls/{message.id}/answers/{answer.id}} may be asked for.
 * Not thread-safe.
 */
public final class GetAnswerVotersQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GetAnswerVotersQuery() {}

  /** Asks by {@code after}. */
  public GetAnswerVotersQuery after(UserId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public GetAnswerVotersQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }
}
