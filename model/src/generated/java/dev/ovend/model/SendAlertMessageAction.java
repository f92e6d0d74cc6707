// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Send alert message action, as Discord sends it. Immutable.
 *
 * <p>Schema {@code FlagToChannelActionResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param metadata {@code metadata}
 * @param unknownFields what has no place here yet
 */
public record SendAlertMessageAction(
    AutoModerationActionType type,
    SendAlertMessageActionMetadata metadata,
    Map<String, RawJson> unknownFields)
    implements AutoModerationAction {

  /** Returns what reads and writes it. */
  public static Codec<SendAlertMessageAction> codec() {
    return SendAlertMessageActionCodec.INSTANCE;
  }
}
