// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Message activity, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageActivityResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param partyId {@code party_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record MessageActivity(
    ActivityActionType type,
    @Nullable String partyId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageActivity> codec() {
    return MessageActivityCodec.INSTANCE;
  }
}
