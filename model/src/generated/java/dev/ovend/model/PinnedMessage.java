// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

/**
 * Pinned message, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PinnedMessageResponse}, since 2026-07-18.
 *
 * @param pinnedAt {@code pinned_at}
 * @param message {@code message}
 * @param unknownFields what has no place here yet
 */
public record PinnedMessage(
    Instant pinnedAt,
    Message message,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PinnedMessage> codec() {
    return PinnedMessageCodec.INSTANCE;
  }
}
