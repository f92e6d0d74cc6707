// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Search index not ready, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SearchIndexNotReadyResponse}, since 2026-07-18.
 *
 * @param message {@code message}
 * @param code {@code code}
 * @param documentsIndexed {@code documents_indexed}
 * @param retryAfter {@code retry_after}: seconds
 * @param unknownFields what has no place here yet
 */
public record SearchIndexNotReady(
    String message,
    int code,
    int documentsIndexed,
    int retryAfter,
    Map<String, RawJson> unknownFields)
    implements MessageSearch, ThreadSearch {

  /** Returns what reads and writes it. */
  public static Codec<SearchIndexNotReady> codec() {
    return SearchIndexNotReadyCodec.INSTANCE;
  }
}
