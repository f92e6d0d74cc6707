// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SkuCodec implements Codec<Sku> {

  static final SkuCodec INSTANCE = new SkuCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "application_id!", "name!", "slug!", "flags!");

  private SkuCodec() {}

  @Override
  public Sku read(JsonReader in) {
    SkuId id_ = null;
    SkuType type_ = null;
    ApplicationId applicationId_ = null;
    String name_ = null;
    String slug_ = null;
    SkuFlags flags_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(SkuId.CODEC);
        case 1 -> type_ = in.value(SkuType.CODEC);
        case 2 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 3 -> name_ = in.string();
        case 4 -> slug_ = in.string();
        case 5 -> flags_ = in.value(SkuFlags.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Sku(
        id_, type_, applicationId_, name_, slug_, flags_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Sku value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), SkuId.CODEC);
    out.value(FIELDS, 1, value.type(), SkuType.CODEC);
    out.value(FIELDS, 2, value.applicationId(), ApplicationId.CODEC);
    out.string(FIELDS, 3, value.name());
    out.string(FIELDS, 4, value.slug());
    out.value(FIELDS, 5, value.flags(), SkuFlags.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
