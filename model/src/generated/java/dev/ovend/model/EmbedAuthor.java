// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Embed author, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageEmbedAuthorResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param url {@code url}: null if there is none
 * @param iconUrl {@code icon_url}: null if there is none
 * @param proxyIconUrl {@code proxy_icon_url}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record EmbedAuthor(
    String name,
    @Nullable String url,
    @Nullable String iconUrl,
    @Nullable String proxyIconUrl,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<EmbedAuthor> codec() {
    return EmbedAuthorCodec.INSTANCE;
  }
}
