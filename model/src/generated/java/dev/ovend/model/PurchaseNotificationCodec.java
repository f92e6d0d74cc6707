// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PurchaseNotificationCodec implements Codec<PurchaseNotification> {

  static final PurchaseNotificationCodec INSTANCE = new PurchaseNotificationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "guild_product_purchase");

  private PurchaseNotificationCodec() {}

  @Override
  public PurchaseNotification read(JsonReader in) {
    PurchaseType type_ = null;
    GuildProductPurchase guildProductPurchase_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(PurchaseType.CODEC);
        case 1 -> guildProductPurchase_ = in.value(GuildProductPurchaseCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PurchaseNotification(
        type_, guildProductPurchase_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PurchaseNotification value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), PurchaseType.CODEC);
    out.value(FIELDS, 1, value.guildProductPurchase(), GuildProductPurchaseCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
