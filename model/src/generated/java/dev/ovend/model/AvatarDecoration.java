// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Avatar decoration, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserAvatarDecorationResponse}, since 2026-07-18.
 *
 * @param asset {@code asset}
 * @param skuId {@code sku_id}: null if there is none
 * @param expiresAt {@code expires_at}: seconds since 1970; null if there is none
 * @param unknownFields what has no place here yet
 */
public record AvatarDecoration(
    String asset,
    @Nullable SkuId skuId,
    @Nullable Long expiresAt,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<AvatarDecoration> codec() {
    return AvatarDecorationCodec.INSTANCE;
  }
}
