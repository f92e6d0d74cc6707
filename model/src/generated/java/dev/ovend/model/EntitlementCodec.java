// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class EntitlementCodec implements Codec<Entitlement> {

  static final EntitlementCodec INSTANCE = new EntitlementCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "sku_id!", "application_id!", "user_id", "guild_id", "deleted!", "starts_at!",
          "ends_at!", "type!", "fulfilled_at", "fulfillment_status", "consumed", "gifter_user_id",
          "parent_id", "gift_code_flags", "promotion_id", "subscription_id");

  private EntitlementCodec() {}

  @Override
  public Entitlement read(JsonReader in) {
    EntitlementId id_ = null;
    SkuId skuId_ = null;
    ApplicationId applicationId_ = null;
    UserId userId_ = null;
    GuildId guildId_ = null;
    boolean deleted_ = false;
    Instant startsAt_ = null;
    Instant endsAt_ = null;
    EntitlementType type_ = null;
    Instant fulfilledAt_ = null;
    FulfillmentStatus fulfillmentStatus_ = null;
    Boolean consumed_ = null;
    UserId gifterUserId_ = null;
    EntitlementId parentId_ = null;
    Long giftCodeFlags_ = null;
    AnyId promotionId_ = null;
    SubscriptionId subscriptionId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(EntitlementId.CODEC);
        case 1 -> skuId_ = in.value(SkuId.CODEC);
        case 2 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 3 -> userId_ = in.value(UserId.CODEC);
        case 4 -> guildId_ = in.value(GuildId.CODEC);
        case 5 -> deleted_ = in.bool();
        case 6 -> startsAt_ = in.instant();
        case 7 -> endsAt_ = in.instant();
        case 8 -> type_ = in.value(EntitlementType.CODEC);
        case 9 -> fulfilledAt_ = in.instant();
        case 10 -> fulfillmentStatus_ = in.value(FulfillmentStatus.CODEC);
        case 11 -> consumed_ = in.boolOrNull();
        case 12 -> gifterUserId_ = in.value(UserId.CODEC);
        case 13 -> parentId_ = in.value(EntitlementId.CODEC);
        case 14 -> giftCodeFlags_ = in.int64OrNull();
        case 15 -> promotionId_ = in.value(AnyId.CODEC);
        case 16 -> subscriptionId_ = in.value(SubscriptionId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Entitlement(
        id_, skuId_, applicationId_, userId_, guildId_, deleted_, startsAt_, endsAt_, type_,
        fulfilledAt_, fulfillmentStatus_, consumed_, gifterUserId_, parentId_, giftCodeFlags_,
        promotionId_, subscriptionId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Entitlement value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), EntitlementId.CODEC);
    out.value(FIELDS, 1, value.skuId(), SkuId.CODEC);
    out.value(FIELDS, 2, value.applicationId(), ApplicationId.CODEC);
    out.value(FIELDS, 3, value.userId(), UserId.CODEC);
    out.value(FIELDS, 4, value.guildId(), GuildId.CODEC);
    out.bool(FIELDS, 5, value.deleted());
    out.instant(FIELDS, 6, value.startsAt());
    out.instant(FIELDS, 7, value.endsAt());
    out.value(FIELDS, 8, value.type(), EntitlementType.CODEC);
    out.instant(FIELDS, 9, value.fulfilledAt());
    out.value(FIELDS, 10, value.fulfillmentStatus(), FulfillmentStatus.CODEC);
    out.bool(FIELDS, 11, value.consumed());
    out.value(FIELDS, 12, value.gifterUserId(), UserId.CODEC);
    out.value(FIELDS, 13, value.parentId(), EntitlementId.CODEC);
    out.int64(FIELDS, 14, value.giftCodeFlags());
    out.value(FIELDS, 15, value.promotionId(), AnyId.CODEC);
    out.value(FIELDS, 16, value.subscriptionId(), SubscriptionId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
