// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class NameplateCodec implements Codec<Nameplate> {

  static final NameplateCodec INSTANCE = new NameplateCodec();

  private static final Fields FIELDS =
      Fields.of(
          "sku_id!", "asset!", "label!", "palette!", "expires_at");

  private NameplateCodec() {}

  @Override
  public Nameplate read(JsonReader in) {
    SkuId skuId_ = null;
    String asset_ = null;
    String label_ = null;
    NameplatePalette palette_ = null;
    Long expiresAt_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> skuId_ = in.value(SkuId.CODEC);
        case 1 -> asset_ = in.string();
        case 2 -> label_ = in.string();
        case 3 -> palette_ = in.value(NameplatePalette.CODEC);
        case 4 -> expiresAt_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Nameplate(
        skuId_, asset_, label_, palette_, expiresAt_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Nameplate value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.skuId(), SkuId.CODEC);
    out.string(FIELDS, 1, value.asset());
    out.string(FIELDS, 2, value.label());
    out.value(FIELDS, 3, value.palette(), NameplatePalette.CODEC);
    out.int64(FIELDS, 4, value.expiresAt());
    out.unknown(value.unknownFields());
    out.end();
  }
}
