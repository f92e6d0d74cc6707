// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Message update callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateMessageInteractionCallbackRequest}, since 2026-07-18.
 */
public final class MessageUpdateCallbackRequest extends RequestData implements InteractionCallbackRequest {

  @Nullable InteractionCallbackType type;
  @Nullable InteractionMessageUpdateRequest data;

  /** Creates one with what Discord demands. */
  public MessageUpdateCallbackRequest(InteractionCallbackType type) {
    this.type = type;
    set(0);
  }

  MessageUpdateCallbackRequest() {}

  /** Sets {@code type}. */
  public MessageUpdateCallbackRequest type(InteractionCallbackType type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable InteractionCallbackType type() {
    return type;
  }

  /** Sets {@code data}: null is sent as null. */
  public MessageUpdateCallbackRequest data(@Nullable InteractionMessageUpdateRequest data) {
    this.data = data;
    set(1);
    return this;
  }

  /** Sets {@code data} to what the lambda fills in. */
  public MessageUpdateCallbackRequest data(Consumer<InteractionMessageUpdateRequest> data) {
    InteractionMessageUpdateRequest value = new InteractionMessageUpdateRequest();
    data.accept(value);
    return data(value);
  }

  /** Sends {@code data} as null. */
  public MessageUpdateCallbackRequest clearData() {
    return data((InteractionMessageUpdateRequest) null);
  }

  /** Returns {@code data}; null if it is null or not set. */
  public @Nullable InteractionMessageUpdateRequest data() {
    return data;
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageUpdateCallbackRequest> codec() {
    return MessageUpdateCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MessageUpdateCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  List<FilePart> files() {
    return data == null ? List.of() : data.files();
  }

  @Override
  void check(Checks checks) {
    checks.demanded("type", type);
    checks.inside("data", data);
    CallbackRules.update(this, checks);
  }
}
