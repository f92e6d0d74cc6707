// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Subscription, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SubscriptionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param userId {@code user_id}
 * @param skuIds {@code sku_ids}: different items
 * @param renewalSkuIds {@code renewal_sku_ids}: different items
 * @param entitlementIds {@code entitlement_ids}: different items
 * @param currentPeriodStart {@code current_period_start}
 * @param currentPeriodEnd {@code current_period_end}
 * @param status {@code status}
 * @param canceledAt {@code canceled_at}: null if there is none
 * @param country {@code country}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Subscription(
    SubscriptionId id,
    UserId userId,
    List<SkuId> skuIds,
    List<SkuId> renewalSkuIds,
    List<EntitlementId> entitlementIds,
    Instant currentPeriodStart,
    Instant currentPeriodEnd,
    SubscriptionStatus status,
    @Nullable Instant canceledAt,
    @Nullable String country,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Subscription> codec() {
    return SubscriptionCodec.INSTANCE;
  }
}
