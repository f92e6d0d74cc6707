// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unfurled media, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnfurledMediaResponse}, since 2026-07-18.
 *
 * @param id {@code id}: null if there is none
 * @param url {@code url}
 * @param proxyUrl {@code proxy_url}: null if there is none
 * @param width {@code width}: pixels; null if there is none
 * @param height {@code height}: pixels; null if there is none
 * @param contentType {@code content_type}: null if there is none
 * @param attachmentId {@code attachment_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param loadingState {@code loading_state}: null if there is none
 * @param placeholder {@code placeholder}: null if there is none
 * @param placeholderVersion {@code placeholder_version}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record UnfurledMedia(
    @Nullable AnyId id,
    String url,
    @Nullable String proxyUrl,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable String contentType,
    @Nullable AttachmentId attachmentId,
    @Nullable Long flags,
    @Nullable Long loadingState,
    @Nullable String placeholder,
    @Nullable Long placeholderVersion,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<UnfurledMedia> codec() {
    return UnfurledMediaCodec.INSTANCE;
  }
}
