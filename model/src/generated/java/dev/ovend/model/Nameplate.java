// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nameplate, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserNameplateResponse}, since 2026-07-18.
 *
 * @param skuId {@code sku_id}: null if there is none
 * @param asset {@code asset}
 * @param label {@code label}
 * @param palette {@code palette}
 * @param expiresAt {@code expires_at}: seconds since 1970; null if there is none
 * @param unknownFields what has no place here yet
 */
public record Nameplate(
    @Nullable SkuId skuId,
    String asset,
    String label,
    NameplatePalette palette,
    @Nullable Long expiresAt,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Nameplate> codec() {
    return NameplateCodec.INSTANCE;
  }
}
