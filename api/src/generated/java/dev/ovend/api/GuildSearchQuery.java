// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.model.ChannelId;
import dev.ovend.model.MessageId;
import dev.ovend.model.MessageSearchSort;
import dev.ovend.model.RoleId;
import dev.ovend.model.SearchAuthorType;
import dev.ovend.model.SearchEmbedType;
import dev.ovend.model.SearchHas;
import dev.ovend.model.SortOrder;
import dev.ovend.model.UserId;
import java.util.List;

/** What {@code GET /guilds/{guild.id}/messages/search} may be asked for. Not thread-safe. */
public final class GuildSearchQuery extends QueryData {

  /** Creates one that asks for nothing special. */
  public GuildSearchQuery() {}

  /** Asks by {@code sort_by}. */
  public GuildSearchQuery sortBy(MessageSearchSort sortBy) {
    put("sort_by", sortBy.value());
    return this;
  }

  /** Asks by {@code sort_order}. */
  public GuildSearchQuery sortOrder(SortOrder sortOrder) {
    put("sort_order", sortOrder.value());
    return this;
  }

  /** Asks by {@code content}: at most 1024 characters. */
  public GuildSearchQuery content(String content) {
    put("content", content);
    length("content", content, 1024);
    return this;
  }

  /** Asks by {@code slop}: 0 to 100. */
  public GuildSearchQuery slop(long slop) {
    put("slop", slop);
    range("slop", slop, 0L, 100L);
    return this;
  }

  /** Asks by {@code author_id}. */
  public GuildSearchQuery authors(List<UserId> authors) {
    repeated("author_id", authors);
    return this;
  }

  /** Asks by {@code author_type}. */
  public GuildSearchQuery authorType(List<SearchAuthorType> authorType) {
    repeated("author_type", authorType.stream().map(SearchAuthorType::value).toList());
    return this;
  }

  /** Asks by {@code mentions}. */
  public GuildSearchQuery mentions(List<UserId> mentions) {
    repeated("mentions", mentions);
    return this;
  }

  /** Asks by {@code mentions_role_id}. */
  public GuildSearchQuery mentionsRoles(List<RoleId> mentionsRoles) {
    repeated("mentions_role_id", mentionsRoles);
    return this;
  }

  /** Asks by {@code replied_to_user_id}. */
  public GuildSearchQuery repliedToUsers(List<UserId> repliedToUsers) {
    repeated("replied_to_user_id", repliedToUsers);
    return this;
  }

  /** Asks by {@code replied_to_message_id}. */
  public GuildSearchQuery repliedToMessages(List<MessageId> repliedToMessages) {
    repeated("replied_to_message_id", repliedToMessages);
    return this;
  }

  /** Asks by {@code mention_everyone}. */
  public GuildSearchQuery mentionEveryone(boolean mentionEveryone) {
    put("mention_everyone", mentionEveryone);
    return this;
  }

  /** Asks by {@code min_id}. */
  public GuildSearchQuery minId(MessageId minId) {
    put("min_id", minId);
    return this;
  }

  /** Asks by {@code max_id}. */
  public GuildSearchQuery maxId(MessageId maxId) {
    put("max_id", maxId);
    return this;
  }

  /** Asks by {@code limit}: 1 to 25. */
  public GuildSearchQuery limit(long limit) {
    put("limit", limit);
    range("limit", limit, 1L, 25L);
    return this;
  }

  /** Asks by {@code offset}: 0 to 9975. */
  public GuildSearchQuery offset(long offset) {
    put("offset", offset);
    range("offset", offset, 0L, 9975L);
    return this;
  }

  /** Asks by {@code has}. */
  public GuildSearchQuery has(List<SearchHas> has) {
    repeated("has", has.stream().map(SearchHas::value).toList());
    return this;
  }

  /** Asks by {@code link_hostname}. */
  public GuildSearchQuery linkHostname(List<String> linkHostname) {
    repeated("link_hostname", linkHostname);
    return this;
  }

  /** Asks by {@code embed_provider}. */
  public GuildSearchQuery embedProvider(List<String> embedProvider) {
    repeated("embed_provider", embedProvider);
    return this;
  }

  /** Asks by {@code embed_type}. */
  public GuildSearchQuery embedType(List<SearchEmbedType> embedType) {
    repeated("embed_type", embedType.stream().map(SearchEmbedType::value).toList());
    return this;
  }

  /** Asks by {@code attachment_extension}. */
  public GuildSearchQuery attachmentExtension(List<String> attachmentExtension) {
    repeated("attachment_extension", attachmentExtension);
    return this;
  }

  /** Asks by {@code attachment_filename}. */
  public GuildSearchQuery attachmentFilename(List<String> attachmentFilename) {
    repeated("attachment_filename", attachmentFilename);
    return this;
  }

  /** Asks by {@code pinned}. */
  public GuildSearchQuery pinned(boolean pinned) {
    put("pinned", pinned);
    return this;
  }

  /** Asks by {@code include_nsfw}. */
  public GuildSearchQuery includeNsfw(boolean includeNsfw) {
    put("include_nsfw", includeNsfw);
    return this;
  }

  /** Asks by {@code channel_id}. */
  public GuildSearchQuery channels(List<ChannelId> channels) {
    repeated("channel_id", channels);
    return this;
  }
}
