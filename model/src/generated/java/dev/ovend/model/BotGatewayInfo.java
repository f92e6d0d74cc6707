// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Bot gateway info, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GatewayBotResponse}, since 2026-07-18.
 *
 * @param url {@code url}
 * @param sessionStartLimit {@code session_start_limit}
 * @param shards {@code shards}
 * @param unknownFields what has no place here yet
 */
public record BotGatewayInfo(
    String url,
    SessionStartLimit sessionStartLimit,
    int shards,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<BotGatewayInfo> codec() {
    return BotGatewayInfoCodec.INSTANCE;
  }
}
