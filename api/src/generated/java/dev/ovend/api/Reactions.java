// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.MessageId;
import dev.ovend.model.User;
import dev.ovend.model.UserId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reactions to messages.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Reactions {

  private static final Operation DELETE_ALL_MESSAGE_REACTIONS = Operation.named("delete_all_message_reactions");
  private static final Operation LIST_MESSAGE_REACTIONS_BY_EMOJI = Operation.named("list_message_reactions_by_emoji");
  private static final Operation DELETE_ALL_MESSAGE_REACTIONS_BY_EMOJI = Operation.named("delete_all_message_reactions_by_emoji");
  private static final Operation ADD_MY_MESSAGE_REACTION = Operation.named("add_my_message_reaction");
  private static final Operation DELETE_MY_MESSAGE_REACTION = Operation.named("delete_my_message_reaction");
  private static final Operation DELETE_USER_MESSAGE_REACTION = Operation.named("delete_user_message_reaction");

  private final CallFactory calls;

  Reactions(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Removes all reactions from a message; needs MANAGE_MESSAGES.
   *
   * <p>See Discord Docs/message#delete-all-reactions.
   */
  public Call<@Nullable Void> deleteAll(ChannelId channel, MessageId message) {
    return Outgoing.of(DELETE_ALL_MESSAGE_REACTIONS, channel, message)
        .nothing(calls);
  }

  /**
   * Lists the users who reacted to a message with an emoji.
   *
   * <p>See Discord Docs/message#get-reactions.
   */
  public PagedCall<List<User>, User> list(ChannelId channel, MessageId message, String emoji) {
    return Outgoing.of(LIST_MESSAGE_REACTIONS_BY_EMOJI, channel, message, emoji)
        .pages(
            calls,
            Decoding.of(calls).list(User.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Lists the users who reacted to a message with an emoji.
   *
   * <p>See Discord Docs/message#get-reactions.
   */
  public PagedCall<List<User>, User> list(
      ChannelId channel, MessageId message, String emoji,
      Consumer<ListMessageReactionsByEmojiQuery> options) {
    ListMessageReactionsByEmojiQuery asked = new ListMessageReactionsByEmojiQuery();
    options.accept(asked);
    return Outgoing.of(LIST_MESSAGE_REACTIONS_BY_EMOJI, channel, message, emoji)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).list(User.codec()),
            new Paging<>(
                page -> page,
                item -> item.id(),
                null,
                Paging.Order.ASCENDING, "after", 100, Integer.MAX_VALUE));
  }

  /**
   * Removes all reactions with one emoji from a message; needs MANAGE_MESSAGES.
   *
   * <p>See Discord Docs/message#delete-all-reactions-for-emoji.
   */
  public Call<@Nullable Void> deleteAllOfEmoji(ChannelId channel, MessageId message, String emoji) {
    return Outgoing.of(DELETE_ALL_MESSAGE_REACTIONS_BY_EMOJI, channel, message, emoji)
        .nothing(calls);
  }

  /**
   * Reacts to a message; the first one with an emoji needs ADD_REACTIONS.
   *
   * <p>See Discord Docs/message#create-reaction.
   */
  public Call<@Nullable Void> add(ChannelId channel, MessageId message, String emoji) {
    return Outgoing.of(ADD_MY_MESSAGE_REACTION, channel, message, emoji)
        .nothing(calls);
  }

  /**
   * Takes the bot's own reaction back.
   *
   * <p>See Discord Docs/message#delete-own-reaction.
   */
  public Call<@Nullable Void> deleteOwn(ChannelId channel, MessageId message, String emoji) {
    return Outgoing.of(DELETE_MY_MESSAGE_REACTION, channel, message, emoji)
        .nothing(calls);
  }

  /**
   * Removes somebody else's reaction from a message; needs MANAGE_MESSAGES.
   *
   * <p>See Discord Docs/message#delete-user-reaction.
   */
  public Call<@Nullable Void> deleteOfUser(
      ChannelId channel, MessageId message, String emoji, UserId user) {
    return Outgoing.of(DELETE_USER_MESSAGE_REACTION, channel, message, emoji, user)
        .nothing(calls);
  }
}
