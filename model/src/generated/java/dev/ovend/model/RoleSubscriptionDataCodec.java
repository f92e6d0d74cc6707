// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class RoleSubscriptionDataCodec implements Codec<RoleSubscriptionData> {

  static final RoleSubscriptionDataCodec INSTANCE = new RoleSubscriptionDataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "role_subscription_listing_id!", "tier_name!", "total_months_subscribed!", "is_renewal!");

  private RoleSubscriptionDataCodec() {}

  @Override
  public RoleSubscriptionData read(JsonReader in) {
    AnyId roleSubscriptionListingId_ = null;
    String tierName_ = null;
    int totalMonthsSubscribed_ = 0;
    boolean isRenewal_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> roleSubscriptionListingId_ = in.value(AnyId.CODEC);
        case 1 -> tierName_ = in.string();
        case 2 -> totalMonthsSubscribed_ = in.int32();
        case 3 -> isRenewal_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleSubscriptionData(
        roleSubscriptionListingId_, tierName_, totalMonthsSubscribed_, isRenewal_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleSubscriptionData value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.roleSubscriptionListingId(), AnyId.CODEC);
    out.string(FIELDS, 1, value.tierName());
    out.int32(FIELDS, 2, value.totalMonthsSubscribed());
    out.bool(FIELDS, 3, value.isRenewal());
    out.unknown(value.unknownFields());
    out.end();
  }
}
