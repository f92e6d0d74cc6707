// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Message search, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownMessageSearch}.
 */
public sealed interface MessageSearch
    permits MessageSearchResult, SearchIndexNotReady, UnknownMessageSearch {

  /** Returns what reads and writes it. */
  static Codec<MessageSearch> codec() {
    return MessageSearchCodec.INSTANCE;
  }
}
