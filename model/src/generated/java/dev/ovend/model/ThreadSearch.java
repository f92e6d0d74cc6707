// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/**
 * Thread search, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownThreadSearch}.
 */
public sealed interface ThreadSearch
    permits ThreadSearchResult, SearchIndexNotReady, UnknownThreadSearch {

  /** Returns what reads and writes it. */
  static Codec<ThreadSearch> codec() {
    return ThreadSearchCodec.INSTANCE;
  }
}
