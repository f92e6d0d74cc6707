// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Gateway info, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GatewayResponse}, since 2026-07-18.
 *
 * @param url {@code url}
 * @param unknownFields what has no place here yet
 */
public record GatewayInfo(
    String url,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GatewayInfo> codec() {
    return GatewayInfoCodec.INSTANCE;
  }
}
