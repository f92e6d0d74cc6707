// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.MessageId;

/** What {@code GET /channels/{channel.id}/messages} may be asked for. Not thread-safe. */
public final class ListMessagesQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ListMessagesQuery() {}

  /** Asks by {@code around}. */
  public ListMessagesQuery around(MessageId around) {
    put("around", around);
    return this;
  }

  /** Asks by {@code before}. */
  public ListMessagesQuery before(MessageId before) {
    put("before", before);
    return this;
  }

  /** Asks by {@code after}. */
  public ListMessagesQuery after(MessageId after) {
    put("after", after);
    return this;
  }

  /** Asks by {@code limit}: 1 to 100. */
  public ListMessagesQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 100L);
    return this;
  }
}
