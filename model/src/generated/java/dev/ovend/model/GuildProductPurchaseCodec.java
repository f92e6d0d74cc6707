// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GuildProductPurchaseCodec implements Codec<GuildProductPurchase> {

  static final GuildProductPurchaseCodec INSTANCE = new GuildProductPurchaseCodec();

  private static final Fields FIELDS =
      Fields.of(
          "listing_id!", "product_name!");

  private GuildProductPurchaseCodec() {}

  @Override
  public GuildProductPurchase read(JsonReader in) {
    AnyId listingId_ = null;
    String productName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> listingId_ = in.value(AnyId.CODEC);
        case 1 -> productName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildProductPurchase(
        listingId_, productName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildProductPurchase value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.listingId(), AnyId.CODEC);
    out.string(FIELDS, 1, value.productName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
