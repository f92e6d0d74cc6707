// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown activity location, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownActivityLocation}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param kind {@code kind}
 * @param channelId {@code channel_id}
 * @param unknownFields what has no place here yet
 */
public record UnknownActivityLocation(
    String id,
    ActivityLocationKind kind,
    ChannelId channelId,
    Map<String, RawJson> unknownFields)
    implements ActivityLocation {

  /** Returns what reads and writes it. */
  public static Codec<UnknownActivityLocation> codec() {
    return UnknownActivityLocationCodec.INSTANCE;
  }
}
