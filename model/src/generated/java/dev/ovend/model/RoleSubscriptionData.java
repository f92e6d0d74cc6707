// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Role subscription data, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageRoleSubscriptionDataResponse}, since 2026-07-18.
 *
 * @param roleSubscriptionListingId {@code role_subscription_listing_id}
 * @param tierName {@code tier_name}
 * @param totalMonthsSubscribed {@code total_months_subscribed}
 * @param isRenewal {@code is_renewal}
 * @param unknownFields what has no place here yet
 */
public record RoleSubscriptionData(
    AnyId roleSubscriptionListingId,
    String tierName,
    int totalMonthsSubscribed,
    boolean isRenewal,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RoleSubscriptionData> codec() {
    return RoleSubscriptionDataCodec.INSTANCE;
  }
}
