// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateTestEntitlementRequestCodec implements Codec<CreateTestEntitlementRequest> {

  static final CreateTestEntitlementRequestCodec INSTANCE = new CreateTestEntitlementRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "sku_id!", "owner_id!", "owner_type!");

  private CreateTestEntitlementRequestCodec() {}

  @Override
  public CreateTestEntitlementRequest read(JsonReader in) {
    CreateTestEntitlementRequest value = new CreateTestEntitlementRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.skuId = in.value(SkuId.CODEC);
        case 1 -> value.ownerId = in.value(AnyId.CODEC);
        case 2 -> value.ownerType = in.value(EntitlementOwnerType.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateTestEntitlementRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.skuId)) {
      SkuId.CODEC.write(value.skuId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.ownerId)) {
      AnyId.CODEC.write(value.ownerId, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.ownerType)) {
      EntitlementOwnerType.CODEC.write(value.ownerType, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
