// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateForumThreadRequest;
import dev.ovend.model.CreateTextThreadRequest;
import dev.ovend.model.CreateThreadFromMessageRequest;
import dev.ovend.model.CreatedThread;
import dev.ovend.model.ForumPostMessageRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.MessageId;
import dev.ovend.model.SearchIndexNotReady;
import dev.ovend.model.ThreadChannel;
import dev.ovend.model.ThreadList;
import dev.ovend.model.ThreadMember;
import dev.ovend.model.ThreadSearch;
import dev.ovend.model.ThreadSearchResult;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads and posts, and their members.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Threads {

  private static final Operation CREATE_THREAD_FROM_MESSAGE = Operation.named("create_thread_from_message");
  private static final Operation LIST_THREAD_MEMBERS = Operation.named("list_thread_members");
  private static final Operation JOIN_THREAD = Operation.named("join_thread");
  private static final Operation LEAVE_THREAD = Operation.named("leave_thread");
  private static final Operation GET_THREAD_MEMBER = Operation.named("get_thread_member");
  private static final Operation ADD_THREAD_MEMBER = Operation.named("add_thread_member");
  private static final Operation DELETE_THREAD_MEMBER = Operation.named("delete_thread_member");
  private static final Operation CREATE_THREAD = Operation.named("create_thread");
  private static final Operation LIST_PRIVATE_ARCHIVED_THREADS = Operation.named("list_private_archived_threads");
  private static final Operation LIST_PUBLIC_ARCHIVED_THREADS = Operation.named("list_public_archived_threads");
  private static final Operation THREAD_SEARCH = Operation.named("thread_search");
  private static final Operation LIST_MY_PRIVATE_ARCHIVED_THREADS = Operation.named("list_my_private_archived_threads");
  private static final Operation GET_ACTIVE_GUILD_THREADS = Operation.named("get_active_guild_threads");

  private final CallFactory calls;

  Threads(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Starts the one thread that a message can have; it gets the id of the message. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#start-thread-from-message.
   */
  public Call<ThreadChannel> createFromMessage(
      ChannelId channel, MessageId message, CreateThreadFromMessageRequest body) {
    return Outgoing.of(CREATE_THREAD_FROM_MESSAGE, channel, message)
        .body(calls, body)
        .value(calls, ThreadChannel.codec());
  }

  /**
   * Starts the one thread that a message can have; it gets the id of the message. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#start-thread-from-message.
   */
  public Call<ThreadChannel> createFromMessage(ChannelId channel, MessageId message, String name) {
    return Outgoing.of(CREATE_THREAD_FROM_MESSAGE, channel, message)
        .body(calls, new CreateThreadFromMessageRequest(name))
        .value(calls, ThreadChannel.codec());
  }

  /**
   * Starts the one thread that a message can have; it gets the id of the message. Takes an audit
   * log reason.
   *
   * <p>See Discord Docs/channel#start-thread-from-message.
   */
  public Call<ThreadChannel> createFromMessage(
      ChannelId channel, MessageId message, String name,
      Consumer<CreateThreadFromMessageRequest> body) {
    CreateThreadFromMessageRequest filled = new CreateThreadFromMessageRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_THREAD_FROM_MESSAGE, channel, message)
        .body(calls, filled)
        .value(calls, ThreadChannel.codec());
  }

  /**
   * Lists the members of a thread; pages only if asked for the guild members as well.
   *
   * <p>See Discord Docs/channel#list-thread-members.
   */
  public PagedCall<List<ThreadMember>, ThreadMember> listMembers(ChannelId channel) {
    return Outgoing.of(LIST_THREAD_MEMBERS, channel)
        .pages(
            calls,
            Decoding.of(calls).list(ThreadMember.codec()),
            new Paging<>(
                page -> page,
                item -> item.userId(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the members of a thread; pages only if asked for the guild members as well.
   *
   * <p>See Discord Docs/channel#list-thread-members.
   */
  public PagedCall<List<ThreadMember>, ThreadMember> listMembers(
      ChannelId channel, Consumer<ListThreadMembersQuery> options) {
    ListThreadMembersQuery asked = new ListThreadMembersQuery();
    options.accept(asked);
    return Outgoing.of(LIST_THREAD_MEMBERS, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(ThreadMember.codec()),
            new Paging<>(
                page -> page,
                item -> item.userId(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Joins a thread.
   *
   * <p>See Discord Docs/channel#join-thread.
   */
  public Call<@Nullable Void> join(ChannelId channel) {
    return Outgoing.of(JOIN_THREAD, channel)
        .nothing(calls);
  }

  /**
   * Leaves a thread.
   *
   * <p>See Discord Docs/channel#leave-thread.
   */
  public Call<@Nullable Void> leave(ChannelId channel) {
    return Outgoing.of(LEAVE_THREAD, channel)
        .nothing(calls);
  }

  /**
   * Gets a member of a thread; fails if the user is not in it.
   *
   * <p>See Discord Docs/channel#get-thread-member.
   */
  public Call<ThreadMember> getMember(ChannelId channel, UserId user) {
    return Outgoing.of(GET_THREAD_MEMBER, channel, user)
        .value(calls, ThreadMember.codec());
  }

  /**
   * Gets a member of a thread; fails if the user is not in it.
   *
   * <p>See Discord Docs/channel#get-thread-member.
   */
  public Call<ThreadMember> getMember(
      ChannelId channel, UserId user, Consumer<GetThreadMemberQuery> options) {
    GetThreadMemberQuery asked = new GetThreadMemberQuery();
    options.accept(asked);
    return Outgoing.of(GET_THREAD_MEMBER, channel, user)
        .query(calls, asked)
        .value(calls, ThreadMember.codec());
  }

  /**
   * Adds a user to a thread.
   *
   * <p>See Discord Docs/channel#add-thread-member.
   */
  public Call<@Nullable Void> addMember(ChannelId channel, UserId user) {
    return Outgoing.of(ADD_THREAD_MEMBER, channel, user)
        .nothing(calls);
  }

  /**
   * Removes a user from a thread; needs MANAGE_THREADS or a private thread of one's own.
   *
   * <p>See Discord Docs/channel#remove-thread-member.
   */
  public Call<@Nullable Void> removeMember(ChannelId channel, UserId user) {
    return Outgoing.of(DELETE_THREAD_MEMBER, channel, user)
        .nothing(calls);
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> createPost(ChannelId channel, CreateForumThreadRequest body) {
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, body)
        .value(calls, CreatedThread.codec());
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> createPost(
      ChannelId channel, String name, ForumPostMessageRequest message) {
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, new CreateForumThreadRequest(name, message))
        .value(calls, CreatedThread.codec());
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> createPost(
      ChannelId channel, String name, ForumPostMessageRequest message,
      Consumer<CreateForumThreadRequest> body) {
    CreateForumThreadRequest filled = new CreateForumThreadRequest(name, message);
    body.accept(filled);
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, filled)
        .value(calls, CreatedThread.codec());
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> create(ChannelId channel, CreateTextThreadRequest body) {
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, body)
        .value(calls, CreatedThread.codec());
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> create(ChannelId channel, String name) {
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, new CreateTextThreadRequest(name))
        .value(calls, CreatedThread.codec());
  }

  /**
   * Starts a thread without a message, or a post in a forum or media channel. Takes an audit log
   * reason.
   *
   * <p>See Discord Docs/channel#start-thread-without-message.
   */
  public Call<CreatedThread> create(
      ChannelId channel, String name, Consumer<CreateTextThreadRequest> body) {
    CreateTextThreadRequest filled = new CreateTextThreadRequest(name);
    body.accept(filled);
    return Outgoing.of(CREATE_THREAD, channel)
        .body(calls, filled)
        .value(calls, CreatedThread.codec());
  }

  /**
   * Lists the archived private threads of a channel, the last archived first; needs MANAGE_THREADS.
   *
   * <p>See Discord Docs/channel#list-private-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listPrivateArchived(ChannelId channel) {
    return Outgoing.of(LIST_PRIVATE_ARCHIVED_THREADS, channel)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.threadMetadata().archiveTimestamp(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the archived private threads of a channel, the last archived first; needs MANAGE_THREADS.
   *
   * <p>See Discord Docs/channel#list-private-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listPrivateArchived(
      ChannelId channel, Consumer<ListPrivateArchivedThreadsQuery> options) {
    ListPrivateArchivedThreadsQuery asked = new ListPrivateArchivedThreadsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_PRIVATE_ARCHIVED_THREADS, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.threadMetadata().archiveTimestamp(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the archived public threads of a channel, the last archived first.
   *
   * <p>See Discord Docs/channel#list-public-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listPublicArchived(ChannelId channel) {
    return Outgoing.of(LIST_PUBLIC_ARCHIVED_THREADS, channel)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.threadMetadata().archiveTimestamp(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the archived public threads of a channel, the last archived first.
   *
   * <p>See Discord Docs/channel#list-public-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listPublicArchived(
      ChannelId channel, Consumer<ListPublicArchivedThreadsQuery> options) {
    ListPublicArchivedThreadsQuery asked = new ListPublicArchivedThreadsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_PUBLIC_ARCHIVED_THREADS, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.threadMetadata().archiveTimestamp(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /** Searches the threads of a channel; answers 202 while Discord is still building the index. */
  @Experimental
  public PagedCall<ThreadSearch, ThreadChannel> search(ChannelId channel) {
    return Outgoing.of(THREAD_SEARCH, channel)
        .pages(
            calls,
            Decoding.of(calls).later(ThreadSearchResult.codec(), SearchIndexNotReady.codec()),
            new Paging<>(
                page -> page instanceof ThreadSearchResult found ? found.threads() : null,
                item -> "",
                null,
                Paging.Order.OFFSET, "", 25, 9975));
  }

  /** Searches the threads of a channel; answers 202 while Discord is still building the index. */
  @Experimental
  public PagedCall<ThreadSearch, ThreadChannel> search(
      ChannelId channel, Consumer<ThreadSearchQuery> options) {
    ThreadSearchQuery asked = new ThreadSearchQuery();
    options.accept(asked);
    return Outgoing.of(THREAD_SEARCH, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).later(ThreadSearchResult.codec(), SearchIndexNotReady.codec()),
            new Paging<>(
                page -> page instanceof ThreadSearchResult found ? found.threads() : null,
                item -> "",
                null,
                Paging.Order.OFFSET, "", 25, 9975));
  }

  /**
   * Lists the archived private threads of a channel that the bot has joined, newest thread first.
   *
   * <p>See Discord Docs/channel#list-joined-private-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listJoinedPrivateArchived(ChannelId channel) {
    return Outgoing.of(LIST_MY_PRIVATE_ARCHIVED_THREADS, channel)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.id(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the archived private threads of a channel that the bot has joined, newest thread first.
   *
   * <p>See Discord Docs/channel#list-joined-private-archived-threads.
   */
  public PagedCall<ThreadList, ThreadChannel> listJoinedPrivateArchived(
      ChannelId channel, Consumer<ListMyPrivateArchivedThreadsQuery> options) {
    ListMyPrivateArchivedThreadsQuery asked = new ListMyPrivateArchivedThreadsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_MY_PRIVATE_ARCHIVED_THREADS, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(ThreadList.codec()),
            new Paging<>(
                page -> page.threads(),
                item -> item.id(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists all threads of a guild that are not archived, newest first.
   *
   * <p>See Discord Docs/guild#list-active-guild-threads.
   */
  public Call<ThreadList> listActive(GuildId guild) {
    return Outgoing.of(GET_ACTIVE_GUILD_THREADS, guild)
        .value(calls, ThreadList.codec());
  }
}
