// Generated from Discord's API description; do not edit.
package dev.ovend.api;

import dev.ovend.core.Call;
import dev.ovend.core.CallFactory;
import dev.ovend.core.Operation;
import dev.ovend.model.ChannelId;
import dev.ovend.model.Message;
import dev.ovend.model.MessageId;
import dev.ovend.model.PinnedMessage;
import dev.ovend.model.PinnedMessageList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Pinned messages of a channel.
 *
 * <p>Thread-safe. Each method makes a call; nothing is sent before it is executed.
 */
public final class Pins {

  private static final Operation LIST_PINS = Operation.named("list_pins");
  private static final Operation CREATE_PIN = Operation.named("create_pin");
  private static final Operation DELETE_PIN = Operation.named("delete_pin");
  private static final Operation DEPRECATED_LIST_PINS = Operation.named("deprecated_list_pins");
  private static final Operation DEPRECATED_CREATE_PIN = Operation.named("deprecated_create_pin");
  private static final Operation DEPRECATED_DELETE_PIN = Operation.named("deprecated_delete_pin");

  private final CallFactory calls;

  Pins(CallFactory calls) {
    this.calls = calls;
  }

  /**
   * Lists the pinned messages of a channel, the last pinned first.
   *
   * <p>See Discord Docs/message#get-channel-pins.
   */
  public PagedCall<PinnedMessageList, PinnedMessage> list(ChannelId channel) {
    return Outgoing.of(LIST_PINS, channel)
        .pages(
            calls,
            Decoding.of(calls).value(PinnedMessageList.codec()),
            new Paging<>(
                page -> page.items(),
                item -> item.pinnedAt(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 50, Integer.MAX_VALUE));
  }

  /**
   * Lists the pinned messages of a channel, the last pinned first.
   *
   * <p>See Discord Docs/message#get-channel-pins.
   */
  public PagedCall<PinnedMessageList, PinnedMessage> list(
      ChannelId channel, Consumer<ListPinsQuery> options) {
    ListPinsQuery asked = new ListPinsQuery();
    options.accept(asked);
    return Outgoing.of(LIST_PINS, channel)
        .query(calls, asked)
        .pages(
            calls,
            Decoding.of(calls).value(PinnedMessageList.codec()),
            new Paging<>(
                page -> page.items(),
                item -> item.pinnedAt(),
                page -> page.hasMore(),
                Paging.Order.DESCENDING, "before", 50, Integer.MAX_VALUE));
  }

  /**
   * Pins a message; a channel holds at most 250 pins. Takes an audit log reason.
   *
   * <p>See Discord Docs/message#pin-message.
   */
  public Call<@Nullable Void> pin(ChannelId channel, MessageId message) {
    return Outgoing.of(CREATE_PIN, channel, message)
        .nothing(calls);
  }

  /**
   * Unpins a message. Takes an audit log reason.
   *
   * <p>See Discord Docs/message#unpin-message.
   */
  public Call<@Nullable Void> unpin(ChannelId channel, MessageId message) {
    return Outgoing.of(DELETE_PIN, channel, message)
        .nothing(calls);
  }

  /**
   * Lists the first 50 pinned messages of a channel.
   *
   * <p>See Discord Docs/message#get-pinned-messages-deprecated.
   *
   * @deprecated use {@code pins().list}
   */
  @Deprecated
  public Call<List<Message>> listLegacy(ChannelId channel) {
    return Outgoing.of(DEPRECATED_LIST_PINS, channel)
        .list(calls, Message.codec());
  }

  /**
   * Pins a message over the old route.
   *
   * <p>See Discord Docs/message#pin-message-deprecated.
   *
   * @deprecated use {@code pins().pin}
   */
  @Deprecated
  public Call<@Nullable Void> pinLegacy(ChannelId channel, MessageId message) {
    return Outgoing.of(DEPRECATED_CREATE_PIN, channel, message)
        .nothing(calls);
  }

  /**
   * Unpins a message over the old route.
   *
   * <p>See Discord Docs/message#unpin-message-deprecated.
   *
   * @deprecated use {@code pins().unpin}
   */
  @Deprecated
  public Call<@Nullable Void> unpinLegacy(ChannelId channel, MessageId message) {
    return Outgoing.of(DEPRECATED_DELETE_PIN, channel, message)
        .nothing(calls);
  }
}
