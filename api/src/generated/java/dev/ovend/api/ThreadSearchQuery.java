// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;
import dev.ovend.model.ForumTagId;
import dev.ovend.model.SortOrder;
import dev.ovend.model.TagMatch;
import dev.ovend.model.ThreadSearchSort;
import java.util.List;

/** What {@code GET /channels/{channel.id}/threads/search} may be asked for. Not thread-safe. */
public final class ThreadSearchQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public ThreadSearchQuery() {}

  /** Asks by {@code name}: at most 100 characters. */
  public ThreadSearchQuery name(String name) {
    put("name", name);
    length("name", name, 100);
    return this;
  }

  /** Asks by {@code slop}: 0 to 100. */
  public ThreadSearchQuery slop(long slop) {
    put("slop", slop);
    range("slop", slop, 0L, 100L);
    return this;
  }

  /** Asks by {@code min_id}. */
  public ThreadSearchQuery minId(ChannelId minId) {
    put("min_id", minId);
    return this;
  }

  /** Asks by {@code max_id}. */
  public ThreadSearchQuery maxId(ChannelId maxId) {
    put("max_id", maxId);
    return this;
  }

  /** Asks by {@code tag}. */
  public ThreadSearchQuery tag(List<ForumTagId> tag) {
    repeated("tag", tag);
    return this;
  }

  /** Asks by {@code tag_setting}. */
  public ThreadSearchQuery tagSetting(TagMatch tagSetting) {
    put("tag_setting", tagSetting.value());
    return this;
  }

  /** Asks by {@code archived}. */
  public ThreadSearchQuery archived(boolean archived) {
    put("archived", archived);
    return this;
  }

  /** Asks by {@code sort_by}. */
  public ThreadSearchQuery sortBy(ThreadSearchSort sortBy) {
    put("sort_by", sortBy.value());
    return this;
  }

  /** Asks by {@code sort_order}. */
  public ThreadSearchQuery sortOrder(SortOrder sortOrder) {
    put("sort_order", sortOrder.value());
    return this;
  }

  /** Asks by {@code limit}: 1 to 25. */
  public ThreadSearchQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 25L);
    return this;
  }

  /** Asks by {@code offset}: 0 to 9975. */
  public ThreadSearchQuery offset(long offset) {
    put("offset", offset);
    range("offset", offset, 0L, 9975L);
    return this;
  }
}
