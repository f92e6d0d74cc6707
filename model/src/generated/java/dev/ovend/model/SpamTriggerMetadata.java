// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Spam trigger metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MLSpamTriggerMetadataResponse}, since 2026-07-18.
 *
 * @param unknownFields what has no place here yet
 */
public record SpamTriggerMetadata(
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SpamTriggerMetadata> codec() {
    return SpamTriggerMetadataCodec.INSTANCE;
  }
}
