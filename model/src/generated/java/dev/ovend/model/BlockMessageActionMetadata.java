// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Block message action metadata, as Discord sends it. Immutable.
 *
 * <p>Schema {@code BlockMessageActionMetadataResponse}, since 2026-07-18.
 *
 * @param customMessage {@code custom_message}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record BlockMessageActionMetadata(
    @Nullable String customMessage,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<BlockMessageActionMetadata> codec() {
    return BlockMessageActionMetadataCodec.INSTANCE;
  }
}
