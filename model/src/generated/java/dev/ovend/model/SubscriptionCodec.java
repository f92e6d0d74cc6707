// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class SubscriptionCodec implements Codec<Subscription> {

  static final SubscriptionCodec INSTANCE = new SubscriptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "user_id!", "sku_ids!", "renewal_sku_ids!", "entitlement_ids!",
          "current_period_start!", "current_period_end!", "status!", "canceled_at!", "country");

  private SubscriptionCodec() {}

  @Override
  public Subscription read(JsonReader in) {
    SubscriptionId id_ = null;
    UserId userId_ = null;
    List<SkuId> skuIds_ = List.of();
    List<SkuId> renewalSkuIds_ = List.of();
    List<EntitlementId> entitlementIds_ = List.of();
    Instant currentPeriodStart_ = null;
    Instant currentPeriodEnd_ = null;
    SubscriptionStatus status_ = null;
    Instant canceledAt_ = null;
    String country_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(SubscriptionId.CODEC);
        case 1 -> userId_ = in.value(UserId.CODEC);
        case 2 -> skuIds_ = in.list(SkuId.CODEC);
        case 3 -> renewalSkuIds_ = in.list(SkuId.CODEC);
        case 4 -> entitlementIds_ = in.list(EntitlementId.CODEC);
        case 5 -> currentPeriodStart_ = in.instant();
        case 6 -> currentPeriodEnd_ = in.instant();
        case 7 -> status_ = in.value(SubscriptionStatus.CODEC);
        case 8 -> canceledAt_ = in.instant();
        case 9 -> country_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Subscription(
        id_, userId_, skuIds_, renewalSkuIds_, entitlementIds_, currentPeriodStart_,
        currentPeriodEnd_, status_, canceledAt_, country_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Subscription value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), SubscriptionId.CODEC);
    out.value(FIELDS, 1, value.userId(), UserId.CODEC);
    out.list(FIELDS, 2, value.skuIds(), SkuId.CODEC);
    out.list(FIELDS, 3, value.renewalSkuIds(), SkuId.CODEC);
    out.list(FIELDS, 4, value.entitlementIds(), EntitlementId.CODEC);
    out.instant(FIELDS, 5, value.currentPeriodStart());
    out.instant(FIELDS, 6, value.currentPeriodEnd());
    out.value(FIELDS, 7, value.status(), SubscriptionStatus.CODEC);
    out.instant(FIELDS, 8, value.canceledAt());
    out.string(FIELDS, 9, value.country());
    out.unknown(value.unknownFields());
    out.end();
  }
}
