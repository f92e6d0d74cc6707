// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Embed image, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageEmbedImageResponse}, since 2026-07-18.
 *
 * @param url {@code url}: null if there is none
 * @param proxyUrl {@code proxy_url}: null if there is none
 * @param width {@code width}: pixels; null if there is none
 * @param height {@code height}: pixels; null if there is none
 * @param contentType {@code content_type}: null if there is none
 * @param placeholder {@code placeholder}: null if there is none
 * @param placeholderVersion {@code placeholder_version}: null if there is none
 * @param description {@code description}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record EmbedImage(
    @Nullable String url,
    @Nullable String proxyUrl,
    @Nullable Long width,
    @Nullable Long height,
    @Nullable String contentType,
    @Nullable String placeholder,
    @Nullable Long placeholderVersion,
    @Nullable String description,
    @Nullable Long flags,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<EmbedImage> codec() {
    return EmbedImageCodec.INSTANCE;
  }
}
