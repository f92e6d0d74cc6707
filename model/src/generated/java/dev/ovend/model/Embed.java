// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Embed, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageEmbedResponse}, since 2026-07-18.
 *
 * @param type {@code type}: null if there is none
 * @param url {@code url}: null if there is none
 * @param title {@code title}: null if there is none
 * @param description {@code description}: null if there is none
 * @param color {@code color}: null if there is none
 * @param timestamp {@code timestamp}: null if there is none
 * @param fields {@code fields}
 * @param author {@code author}: null if there is none
 * @param provider {@code provider}: null if there is none
 * @param image {@code image}: null if there is none
 * @param thumbnail {@code thumbnail}: null if there is none
 * @param video {@code video}: null if there is none
 * @param footer {@code footer}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param components {@code components}
 * @param unknownFields what has no place here yet
 */
public record Embed(
    @Nullable String type,
    @Nullable String url,
    @Nullable String title,
    @Nullable String description,
    @Nullable Integer color,
    @Nullable Instant timestamp,
    List<EmbedField> fields,
    @Nullable EmbedAuthor author,
    @Nullable EmbedProvider provider,
    @Nullable EmbedImage image,
    @Nullable EmbedImage thumbnail,
    @Nullable EmbedVideo video,
    @Nullable EmbedFooter footer,
    @Nullable EmbedFlags flags,
    List<ContainerComponent> components,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Embed> codec() {
    return EmbedCodec.INSTANCE;
  }
}
