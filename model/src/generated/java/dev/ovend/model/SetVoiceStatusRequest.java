// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Set voice status request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateVoiceChannelStatusRequest}, since 2026-07-18.
 */
public final class SetVoiceStatusRequest extends RequestData {

  @Nullable String status;

  /** Creates one in which nothing is set. */
  public SetVoiceStatusRequest() {}

  /** Sets {@code status}: at most 500 characters; null is sent as null. */
  public SetVoiceStatusRequest status(@Nullable String status) {
    this.status = status;
    set(0);
    return this;
  }

  /** Returns {@code status}; null if it is null or not set. */
  public @Nullable String status() {
    return status;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetVoiceStatusRequest> codec() {
    return SetVoiceStatusRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetVoiceStatusRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("status", status, 0, 500);
  }
}
