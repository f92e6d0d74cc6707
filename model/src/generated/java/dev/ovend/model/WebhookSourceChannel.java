// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Webhook source channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WebhookSourceChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param unknownFields what has no place here yet
 */
public record WebhookSourceChannel(
    ChannelId id,
    String name,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WebhookSourceChannel> codec() {
    return WebhookSourceChannelCodec.INSTANCE;
  }
}
