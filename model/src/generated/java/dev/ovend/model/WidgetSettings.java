// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Widget settings, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WidgetSettingsResponse}, since 2026-07-18.
 *
 * @param enabled {@code enabled}
 * @param channelId {@code channel_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record WidgetSettings(
    boolean enabled,
    @Nullable ChannelId channelId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WidgetSettings> codec() {
    return WidgetSettingsCodec.INSTANCE;
  }
}
