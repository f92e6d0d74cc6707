// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Guild product purchase, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildProductPurchaseResponse}, since 2026-07-18.
 *
 * @param listingId {@code listing_id}
 * @param productName {@code product_name}
 * @param unknownFields what has no place here yet
 */
public record GuildProductPurchase(
    AnyId listingId,
    String productName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildProductPurchase> codec() {
    return GuildProductPurchaseCodec.INSTANCE;
  }
}
