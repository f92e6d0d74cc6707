// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Send alert message action metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code FlagToChannelActionMetadataResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}
 * @param unknownFields what has no place here yet
 */
public record SendAlertMessageActionMetadata(
    ChannelId channelId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SendAlertMessageActionMetadata> codec() {
    return SendAlertMessageActionMetadataCodec.INSTANCE;
  }
}
