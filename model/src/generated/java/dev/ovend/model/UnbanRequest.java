// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Unban request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UnbanUserFromGuildRequest}, since 2026-07-18.
 */
public final class UnbanRequest extends RequestData {

  /** Creates one in which nothing is set. */
  public UnbanRequest() {}

  /** Returns what reads and writes it. */
  public static Codec<UnbanRequest> codec() {
    return UnbanRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UnbanRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
