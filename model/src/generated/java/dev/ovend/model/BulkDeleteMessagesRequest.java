// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bulk delete messages request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code BulkDeleteMessagesRequest}, since 2026-07-18.
 */
public final class BulkDeleteMessagesRequest extends RequestData {

  @Nullable List<MessageId> messages;

  /** Creates one with what Discord demands. */
  public BulkDeleteMessagesRequest(List<? extends MessageId> messages) {
    this.messages = List.copyOf(messages);
    set(0);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public BulkDeleteMessagesRequest(MessageId message, MessageId... more) {
    this(several(message, more));
  }

  BulkDeleteMessagesRequest() {}

  /** Sets {@code messages}: 2 to 100 different items. */
  public BulkDeleteMessagesRequest messages(List<? extends MessageId> messages) {
    this.messages = List.copyOf(messages);
    set(0);
    return this;
  }

  /** Adds to {@code messages}. */
  public BulkDeleteMessagesRequest addMessage(MessageId message) {
    this.messages = added(this.messages, message);
    set(0);
    return this;
  }

  /** Returns {@code messages}; null if it is null or not set. */
  public @Nullable List<MessageId> messages() {
    return messages;
  }

  /** Returns what reads and writes it. */
  public static Codec<BulkDeleteMessagesRequest> codec() {
    return BulkDeleteMessagesRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return BulkDeleteMessagesRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("messages", messages);
    checks.items("messages", messages, 2, 100);
    checks.different("messages", messages);
    ChannelRules.bulkDelete(this, checks);
  }
}
