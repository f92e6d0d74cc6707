// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class RoleTagsCodec implements Codec<RoleTags> {

  static final RoleTagsCodec INSTANCE = new RoleTagsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "premium_subscriber", "bot_id", "integration_id", "subscription_listing_id",
          "available_for_purchase", "guild_connections");

  private RoleTagsCodec() {}

  @Override
  public RoleTags read(JsonReader in) {
    boolean premiumSubscriber_ = false;
    UserId botId_ = null;
    IntegrationId integrationId_ = null;
    AnyId subscriptionListingId_ = null;
    boolean availableForPurchase_ = false;
    boolean guildConnections_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> premiumSubscriber_ = in.present();
        case 1 -> botId_ = in.value(UserId.CODEC);
        case 2 -> integrationId_ = in.value(IntegrationId.CODEC);
        case 3 -> subscriptionListingId_ = in.value(AnyId.CODEC);
        case 4 -> availableForPurchase_ = in.present();
        case 5 -> guildConnections_ = in.present();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleTags(
        premiumSubscriber_, botId_, integrationId_, subscriptionListingId_, availableForPurchase_,
        guildConnections_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleTags value, JsonWriter out) {
    out.begin();
    if (value.premiumSubscriber()) {
      out.field(FIELDS, 0, null);
    }
    out.value(FIELDS, 1, value.botId(), UserId.CODEC);
    out.value(FIELDS, 2, value.integrationId(), IntegrationId.CODEC);
    out.value(FIELDS, 3, value.subscriptionListingId(), AnyId.CODEC);
    if (value.availableForPurchase()) {
      out.field(FIELDS, 4, null);
    }
    if (value.guildConnections()) {
      out.field(FIELDS, 5, null);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
