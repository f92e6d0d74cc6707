// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Message search result, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildSearchResponse}, since 2026-07-18.
 *
 * @param messages {@code messages}
 * @param doingDeepHistoricalIndex {@code doing_deep_historical_index}
 * @param totalResults {@code total_results}
 * @param threads {@code threads}
 * @param members {@code members}
 * @param documentsIndexed {@code documents_indexed}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record MessageSearchResult(
    List<List<SearchMessage>> messages,
    boolean doingDeepHistoricalIndex,
    int totalResults,
    List<ThreadChannel> threads,
    List<ThreadMember> members,
    @Nullable Integer documentsIndexed,
    Map<String, RawJson> unknownFields)
    implements MessageSearch {

  /** Returns what reads and writes it. */
  public static Codec<MessageSearchResult> codec() {
    return MessageSearchResultCodec.INSTANCE;
  }
}
