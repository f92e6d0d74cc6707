// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Launch activity callback request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code LaunchActivityInteractionCallbackRequest}, since 2026-07-18.
 */
public final class LaunchActivityCallbackRequest extends RequestData implements InteractionCallbackRequest {

  /** Creates one in which nothing is set. */
  public LaunchActivityCallbackRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<LaunchActivityCallbackRequest> codec() {
    return LaunchActivityCallbackRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return LaunchActivityCallbackRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
