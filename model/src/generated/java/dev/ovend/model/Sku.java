// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Sku, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SkuResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param applicationId {@code application_id}
 * @param name {@code name}
 * @param slug {@code slug}
 * @param flags {@code flags}
 * @param unknownFields what has no place here yet
 */
public record Sku(
    SkuId id,
    SkuType type,
    ApplicationId applicationId,
    String name,
    String slug,
    SkuFlags flags,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Sku> codec() {
    return SkuCodec.INSTANCE;
  }
}
