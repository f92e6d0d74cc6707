// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Purchase notification, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PurchaseNotificationResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param guildProductPurchase {@code guild_product_purchase}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record PurchaseNotification(
    PurchaseType type,
    @Nullable GuildProductPurchase guildProductPurchase,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PurchaseNotification> codec() {
    return PurchaseNotificationCodec.INSTANCE;
  }
}
