// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thread metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ThreadMetadataResponse}, since 2026-07-18.
 *
 * @param archived {@code archived}
 * @param archiveTimestamp {@code archive_timestamp}: null if there is none
 * @param autoArchiveDuration {@code auto_archive_duration}: minutes
 * @param locked {@code locked}
 * @param createTimestamp {@code create_timestamp}: null if there is none
 * @param invitable {@code invitable}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ThreadMetadata(
    boolean archived,
    @Nullable Instant archiveTimestamp,
    ThreadAutoArchiveDuration autoArchiveDuration,
    boolean locked,
    @Nullable Instant createTimestamp,
    @Nullable Boolean invitable,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ThreadMetadata> codec() {
    return ThreadMetadataCodec.INSTANCE;
  }
}
