// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * External event metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code EntityMetadataExternalResponse}, since 2026-07-18.
 *
 * @param location {@code location}
 * @param unknownFields what has no place here yet
 */
public record ExternalEventMetadata(
    String location,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ExternalEventMetadata> codec() {
    return ExternalEventMetadataCodec.INSTANCE;
  }
}
