// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown auto moderation action, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownAutoModerationAction}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param unknownFields what has no place here yet
 */
public record UnknownAutoModerationAction(
    AutoModerationActionType type,
    Map<String, RawJson> unknownFields)
    implements AutoModerationAction {

  /** Returns what reads and writes it. */
  public static Codec<UnknownAutoModerationAction> codec() {
    return UnknownAutoModerationActionCodec.INSTANCE;
  }
}
