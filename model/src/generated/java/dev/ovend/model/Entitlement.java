// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Entitlement, as Discord sends it. Immutable.
 *
 * <p>Schema {@code EntitlementResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param skuId {@code sku_id}
 * @param applicationId {@code application_id}
 * @param userId {@code user_id}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param deleted {@code deleted}
 * @param startsAt {@code starts_at}: null if there is none
 * @param endsAt {@code ends_at}: null if there is none
 * @param type {@code type}
 * @param fulfilledAt {@code fulfilled_at}: null if there is none
 * @param fulfillmentStatus {@code fulfillment_status}: null if there is none
 * @param consumed {@code consumed}: null if there is none
 * @param gifterUserId {@code gifter_user_id}: null if there is none
 * @param parentId {@code parent_id}: null if there is none
 * @param giftCodeFlags {@code gift_code_flags}: null if there is none
 * @param promotionId {@code promotion_id}: null if there is none
 * @param subscriptionId {@code subscription_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Entitlement(
    EntitlementId id,
    SkuId skuId,
    ApplicationId applicationId,
    @Nullable UserId userId,
    @Nullable GuildId guildId,
    boolean deleted,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    EntitlementType type,
    @Nullable Instant fulfilledAt,
    @Nullable FulfillmentStatus fulfillmentStatus,
    @Nullable Boolean consumed,
    @Nullable UserId gifterUserId,
    @Nullable EntitlementId parentId,
    @Nullable Long giftCodeFlags,
    @Nullable AnyId promotionId,
    @Nullable SubscriptionId subscriptionId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Entitlement> codec() {
    return EntitlementCodec.INSTANCE;
  }
}
