// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Voice region, as Discord sends it. Immutable.
 *
 * <p>Schema {@code VoiceRegionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param custom {@code custom}
 * @param deprecated {@code deprecated}
 * @param optimal {@code optimal}
 * @param unknownFields what has no place here yet
 */
public record VoiceRegion(
    String id,
    String name,
    boolean custom,
    boolean deprecated,
    boolean optimal,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<VoiceRegion> codec() {
    return VoiceRegionCodec.INSTANCE;
  }
}
