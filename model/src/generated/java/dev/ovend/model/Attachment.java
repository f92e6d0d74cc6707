// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attachment, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageAttachmentResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param filename {@code filename}
 * @param size {@code size}: bytes
 * @param url {@code url}
 * @param proxyUrl {@code proxy_url}
 * @param width {@code width}: pixels; null if there is none
 * @param height {@code height}: pixels; null if there is none
 * @param durationSecs {@code duration_secs}: null if there is none
 * @param waveform {@code waveform}: null if there is none
 * @param description {@code description}: null if there is none
 * @param contentType {@code content_type}: null if there is none
 * @param ephemeral {@code ephemeral}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param placeholder {@code placeholder}: null if there is none
 * @param placeholderVersion {@code placeholder_version}: null if there is none
 * @param title {@code title}: null if there is none
 * @param application {@code application}: null if there is none
 * @param clipCreatedAt {@code clip_created_at}: null if there is none
 * @param clipParticipants {@code clip_participants}
 * @param unknownFields what has no place here yet
 */
public record Attachment(
    AttachmentId id,
    String filename,
    int size,
    String url,
    String proxyUrl,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Double durationSecs,
    @Nullable String waveform,
    @Nullable String description,
    @Nullable String contentType,
    @Nullable Boolean ephemeral,
    @Nullable AttachmentFlags flags,
    @Nullable String placeholder,
    @Nullable Integer placeholderVersion,
    @Nullable String title,
    @Nullable Application application,
    @Nullable Instant clipCreatedAt,
    List<User> clipParticipants,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Attachment> codec() {
    return AttachmentCodec.INSTANCE;
  }
}
