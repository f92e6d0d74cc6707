// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Timeout action, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserCommunicationDisabledActionResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param metadata {@code metadata}
 * @param unknownFields what has no place here yet
 */
public record TimeoutAction(
    AutoModerationActionType type,
    TimeoutActionMetadata metadata,
    Map<String, RawJson> unknownFields)
    implements AutoModerationAction {

  /** Returns what reads and writes it. */
  public static Codec<TimeoutAction> codec() {
    return TimeoutActionCodec.INSTANCE;
  }
}
