// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.BulkDeleteMessagesRequest;
import dev.ovend.model.ChannelId;
import dev.ovend.model.CreateMessageRequest;
import dev.ovend.model.GuildId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.MessageSearch;
import dev.ovend.model.MessageSearchResult;
import dev.ovend.model.PollVoterList;
import dev.ovend.model.SearchIndexNotReady;
import dev.ovend.model.SearchMessage;
import dev.ovend.model.UpdateMessageRequest;
import dev.ovend.model.User;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Messages of channels and threads, and their polls.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Messages {

  private static final Operation LIST_MESSAGES = Operation.named("list_messages");
  private static final Operation CREATE_MESSAGE = Operation.named("create_message");
  private static final Operation BULK_DELETE_MESSAGES = Operation.named("bulk_delete_messages");
  private static final Operation GET_MESSAGE = Operation.named("get_message");
  private static final Operation DELETE_MESSAGE = Operation.named("delete_message");
  private static final Operation UPDATE_MESSAGE = Operation.named("update_message");
  private static final Operation CROSSPOST_MESSAGE = Operation.named("crosspost_message");
  private static final Operation GET_ANSWER_VOTERS = Operation.named("get_answer_voters");
  private static final Operation POLL_EXPIRE = Operation.named("poll_expire");
  private static final Operation GUILD_SEARCH = Operation.named("guild_search");

  private final CallFactory calls;

  Messages(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the messages of a channel or a thread, newest first.
   *
   * <p>See Discord Docs/message#get-channel-messages.
   */
  public PagedCall<List<Message>, Message> list(ChannelId channel) {
    return Outgoing.of(LIST_MESSAGES, channel)
        .pages(
            calls,
            Decoding.of(calls).list(Message.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the messages of a channel or a thread, newest first.
   *
   * <p>See Discord Docs/message#get-channel-messages.
   */
  public PagedCall<List<Message>, Message> list(
      ChannelId channel, Consumer<ListMessagesQuery> options) {
    ListMessagesQuery asked = new ListMessagesQuery();
    options.accept(asked);
    return Outgoing.of(LIST_MESSAGES, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(Message.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.CURSOR, "before after", 100, Integer.MAX_VALUE));
  }

  /**
   * Sends a message.
   *
   * <p>See Discord Docs/message#create-message.
   */
  public Call<Message> create(ChannelId channel, CreateMessageRequest body) {
    return Outgoing.of(CREATE_MESSAGE, channel)
        .body(calls, body)
        .value(calls, Message.codec());
  }

  /**
   * Sends a message.
   *
   * <p>See Discord Docs/message#create-message.
   */
  public Call<Message> create(ChannelId channel, Consumer<CreateMessageRequest> body) {
    CreateMessageRequest filled = new CreateMessageRequest();
    body.accept(filled);
    return Outgoing.of(CREATE_MESSAGE, channel)
        .body(calls, filled)
        .value(calls, Message.codec());
  }

  /**
   * Deletes 2 to 100 messages of a guild channel at once, none of them older than 14 days. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/message#bulk-delete-messages.
   */
  public Call<@Nullable Void> bulkDelete(ChannelId channel, BulkDeleteMessagesRequest body) {
    return Outgoing.of(BULK_DELETE_MESSAGES, channel)
        .body(calls, body)
        .nothing(calls);
  }

  /**
   * Deletes 2 to 100 messages of a guild channel at once, none of them older than 14 days. Takes an
   * audit log reason.
   *
   * <p>See Discord Docs/message#bulk-delete-messages.
   */
  public Call<@Nullable Void> bulkDelete(ChannelId channel, List<MessageId> messages) {
    return Outgoing.of(BULK_DELETE_MESSAGES, channel)
        .body(calls, new BulkDeleteMessagesRequest(messages))
        .nothing(calls);
  }

  /**
   * Gets a message.
   *
   * <p>See Discord Docs/message#get-channel-message.
   */
  public Call<Message> get(ChannelId channel, MessageId message) {
    return Outgoing.of(GET_MESSAGE, channel, message)
        .value(calls, Message.codec());
  }

  /**
   * Deletes a message; that of somebody else needs MANAGE_MESSAGES. Takes an audit log reason.
   *
   * <p>See Discord Docs/message#delete-message.
   */
  public Call<@Nullable Void> delete(ChannelId channel, MessageId message) {
    return Outgoing.of(DELETE_MESSAGE, channel, message)
        .nothing(calls);
  }

  /**
   * Edits a message; once any attachments are given, those that shall stay must be among them.
   *
   * <p>See Discord Docs/message#edit-message.
   */
  public Call<Message> update(ChannelId channel, MessageId message, UpdateMessageRequest body) {
    return Outgoing.of(UPDATE_MESSAGE, channel, message)
        .body(calls, body)
        .value(calls, Message.codec());
  }

  /**
   * Edits a message; once any attachments are given, those that shall stay must be among them.
   *
   * <p>See Discord Docs/message#edit-message.
   */
  public Call<Message> update(
      ChannelId channel, MessageId message, Consumer<UpdateMessageRequest> body) {
    UpdateMessageRequest filled = new UpdateMessageRequest();
    body.accept(filled);
    return Outgoing.of(UPDATE_MESSAGE, channel, message)
        .body(calls, filled)
        .value(calls, Message.codec());
  }

  /**
   * Publishes a message of an announcement channel to the channels that follow it; works once.
   *
   * <p>See Discord Docs/message#crosspost-message.
   */
  public Call<Message> crosspost(ChannelId channel, MessageId message) {
    return Outgoing.of(CROSSPOST_MESSAGE, channel, message)
        .value(calls, Message.codec());
  }

  /**
   * Lists the users who voted for an answer of a poll; answers count from 1.
   *
   * <p>See Discord Docs/poll#get-answer-voters.
   */
  public PagedCall<PollVoterList, User> listPollVoters(
      ChannelId channel, MessageId message, int answer) {
    return Outgoing.of(GET_ANSWER_VOTERS, channel, message, answer)
        .pages(
            calls,
            Decoding.of(calls).value(PollVoterList.codec()),
            new Paging<>(
                page -> page.users(),
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the users who voted for an answer of a poll; answers count from 1.
   *
   * <p>See Discord Docs/poll#get-answer-voters.
   */
  public PagedCall<PollVoterList, User> listPollVoters(
      ChannelId channel, MessageId message, int answer, Consumer<GetAnswerVotersQuery> options) {
    GetAnswerVotersQuery asked = new GetAnswerVotersQuery();
    options.accept(asked);
    return Outgoing.of(GET_ANSWER_VOTERS, channel, message, answer)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(PollVoterList.codec()),
            new Paging<>(
                page -> page.users(),
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Ends a poll of the bot at once.
   *
   * <p>See Discord Docs/poll#end-poll.
   */
  public Call<Message> endPoll(ChannelId channel, MessageId message) {
    return Outgoing.of(POLL_EXPIRE, channel, message)
        .value(calls, Message.codec());
  }

  /**
   * Searches the messages of a guild; answers 202 while Discord is still building the index.
   *
   * <p>See Discord Docs/message#search-guild-messages.
   */
  public PagedCall<MessageSearch, List<SearchMessage>> search(GuildId guild) {
    return Outgoing.of(GUILD_SEARCH, guild)
        .pages(
            calls,
            Decoding.of(calls).later(MessageSearchResult.codec(), SearchIndexNotReady.codec()),
            new Paging<>(
                page -> page instanceof MessageSearchResult found ? found.messages() : null,
                item -> "",
                null,
                Paging.Order.OFFSET, "", 25, 9975));
  }

  /**
   * Searches the messages of a guild; answers 202 while Discord is still building the index.
   *
   * <p>See Discord Docs/message#search-guild-messages.
   */
  public PagedCall<MessageSearch, List<SearchMessage>> search(
      GuildId guild, Consumer<GuildSearchQuery> options) {
    GuildSearchQuery asked = new GuildSearchQuery();
    options.accept(asked);
    return Outgoing.of(GUILD_SEARCH, guild)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).later(MessageSearchResult.codec(), SearchIndexNotReady.codec()),
            new Paging<>(
                page -> page instanceof MessageSearchResult found ? found.messages() : null,
                item -> "",
                null,
                Paging.Order.OFFSET, "", 25, 9975));
  }
}
