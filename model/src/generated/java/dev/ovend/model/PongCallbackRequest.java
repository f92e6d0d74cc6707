// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Pong callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PongInteractionCallbackRequest}, since 2026-07-18.
 */
public final class PongCallbackRequest extends RequestData implements InteractionCallbackRequest {

  /** Creates one in which nothing is set. */
  public PongCallbackRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<PongCallbackRequest> codec() {
    return PongCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PongCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
