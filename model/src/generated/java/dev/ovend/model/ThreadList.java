// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Thread list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ThreadsResponse}, since 2026-07-18.
 *
 * @param threads {@code threads}
 * @param members {@code members}
 * @param hasMore {@code has_more}
 * @param firstMessages {@code first_messages}
 * @param unknownFields what has no place here yet
 */
public record ThreadList(
    List<ThreadChannel> threads,
    List<ThreadMember> members,
    boolean hasMore,
    List<Message> firstMessages,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ThreadList> codec() {
    return ThreadListCodec.INSTANCE;
  }
}
