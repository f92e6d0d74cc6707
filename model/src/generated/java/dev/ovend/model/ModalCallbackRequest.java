// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Modal callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ModalInteractionCallbackRequest}, since 2026-07-18.
 */
public final class ModalCallbackRequest extends RequestData implements InteractionCallbackRequest {

  @Nullable ModalRequest data;

  /** Creates one with what Discord demands. */
  public ModalCallbackRequest(ModalRequest data) {
    this.data = data;
    set(1);
  }

  ModalCallbackRequest() {}

  /** Sets {@code data}. */
  public ModalCallbackRequest data(ModalRequest data) {
    this.data = data;
    set(1);
    return this;
  }

  /** Returns {@code data}; null if it is null or not set. */
  public @Nullable ModalRequest data() {
    return data;
  }

  /** Returns what reads and writes it. */
  public static Codec<ModalCallbackRequest> codec() {
    return ModalCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ModalCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("data", data);
    checks.inside("data", data);
  }
}
