// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Webhook source guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WebhookSourceGuildResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param icon {@code icon}: null if there is none
 * @param name {@code name}
 * @param unknownFields what has no place here yet
 */
public record WebhookSourceGuild(
    GuildId id,
    @Nullable String icon,
    String name,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WebhookSourceGuild> codec() {
    return WebhookSourceGuildCodec.INSTANCE;
  }
}
