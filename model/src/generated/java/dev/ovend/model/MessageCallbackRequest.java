// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Message callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateMessageInteractionCallbackRequest}, since 2026-07-18.
 */
public final class MessageCallbackRequest extends RequestData implements InteractionCallbackRequest {

  @Nullable InteractionCallbackType type;
  @Nullable InteractionMessageRequest data;

  /** Creates one with what Discord demands. */
  public MessageCallbackRequest(InteractionCallbackType type) {
    this.type = type;
    set(0);
  }

  MessageCallbackRequest() {}

  /** Sets {@code type}. */
  public MessageCallbackRequest type(InteractionCallbackType type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable InteractionCallbackType type() {
    return type;
  }

  /** Sets {@code data}: null is sent as null. */
  public MessageCallbackRequest data(@Nullable InteractionMessageRequest data) {
    this.data = data;
    set(1);
    return this;
  }

  /** Sets {@code data} to what the lambda fills in. */
  public MessageCallbackRequest data(Consumer<InteractionMessageRequest> data) {
    InteractionMessageRequest value = new InteractionMessageRequest();
    data.accept(value);
    return data(value);
  }

  /** Sends {@code data} as null. */
  public MessageCallbackRequest clearData() {
    return data((InteractionMessageRequest) null);
  }

  /** Returns {@code data}; null if it is null or not set. */
  public @Nullable InteractionMessageRequest data() {
    return data;
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageCallbackRequest> codec() {
    return MessageCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MessageCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<FilePart> files() {
    return data == null ? List.of() : data.files();
  }

  @Override
  void check(Checks checks) {
    checks.demanded("type", type);
    checks.inside("data", data);
    CallbackRules.message(this, checks);
  }
}
