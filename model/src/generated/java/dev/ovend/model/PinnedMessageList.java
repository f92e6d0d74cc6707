// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Pinned message list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PinnedMessagesResponse}, since 2026-07-18.
 *
 * @param items {@code items}
 * @param hasMore {@code has_more}
 * @param unknownFields what has no place here yet
 */
public record PinnedMessageList(
    List<PinnedMessage> items,
    boolean hasMore,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PinnedMessageList> codec() {
    return PinnedMessageListCodec.INSTANCE;
  }
}
