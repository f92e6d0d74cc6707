// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Timeout action metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserCommunicationDisabledActionMetadataResponse}, since 2026-07-18.
 *
 * @param durationSeconds {@code duration_seconds}
 * @param unknownFields what has no place here yet
 */
public record TimeoutActionMetadata(
    int durationSeconds,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<TimeoutActionMetadata> codec() {
    return TimeoutActionMetadataCodec.INSTANCE;
  }
}
