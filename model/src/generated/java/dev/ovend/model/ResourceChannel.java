// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resource channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ResourceChannelResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}
 * @param title {@code title}
 * @param emoji {@code emoji}: null if there is none
 * @param icon {@code icon}: null if there is none
 * @param description {@code description}
 * @param unknownFields what has no place here yet
 */
public record ResourceChannel(
    ChannelId channelId,
    String title,
    @Nullable SettingsEmoji emoji,
    @Nullable String icon,
    String description,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ResourceChannel> codec() {
    return ResourceChannelCodec.INSTANCE;
  }
}
