// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Message snapshot, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageSnapshotResponse}, since 2026-07-18.
 *
 * @param message {@code message}
 * @param unknownFields what has no place here yet
 */
public record MessageSnapshot(
    SnapshotMessage message,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageSnapshot> codec() {
    return MessageSnapshotCodec.INSTANCE;
  }
}
