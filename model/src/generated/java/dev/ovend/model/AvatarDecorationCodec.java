// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class AvatarDecorationCodec implements Codec<AvatarDecoration> {

  static final AvatarDecorationCodec INSTANCE = new AvatarDecorationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "asset!", "sku_id!", "expires_at");

  private AvatarDecorationCodec() {}

  @Override
  public AvatarDecoration read(JsonReader in) {
    String asset_ = null;
    SkuId skuId_ = null;
    Long expiresAt_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> asset_ = in.string();
        case 1 -> skuId_ = in.value(SkuId.CODEC);
        case 2 -> expiresAt_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new AvatarDecoration(
        asset_, skuId_, expiresAt_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(AvatarDecoration value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.asset());
    out.value(FIELDS, 1, value.skuId(), SkuId.CODEC);
    out.int64(FIELDS, 2, value.expiresAt());
    out.unknown(value.unknownFields());
    out.end();
  }
}
