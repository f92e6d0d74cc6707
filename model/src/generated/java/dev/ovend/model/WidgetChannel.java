// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Widget channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WidgetChannel}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param position {@code position}
 * @param unknownFields what has no place here yet
 */
public record WidgetChannel(
    ChannelId id,
    String name,
    int position,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WidgetChannel> codec() {
    return WidgetChannelCodec.INSTANCE;
  }
}
