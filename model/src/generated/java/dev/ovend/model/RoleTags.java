// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Role tags, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildRoleTagsResponse}, since 2026-07-18.
 *
 * @param premiumSubscriber whether there is {@code premium_subscriber}
 * @param botId {@code bot_id}: null if there is none
 * @param integrationId {@code integration_id}: null if there is none
 * @param subscriptionListingId {@code subscription_listing_id}: null if there is none
 * @param availableForPurchase whether there is {@code available_for_purchase}
 * @param guildConnections whether there is {@code guild_connections}
 * @param unknownFields what has no place here yet
 */
public record RoleTags(
    boolean premiumSubscriber,
    @Nullable UserId botId,
    @Nullable IntegrationId integrationId,
    @Nullable AnyId subscriptionListingId,
    boolean availableForPurchase,
    boolean guildConnections,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RoleTags> codec() {
    return RoleTagsCodec.INSTANCE;
  }
}
