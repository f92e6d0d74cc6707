// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class BasicApplicationCodec implements Codec<BasicApplication> {

  static final BasicApplicationCodec INSTANCE = new BasicApplicationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!", "description!", "type!", "cover_image", "primary_sku_id", "bot");

  private BasicApplicationCodec() {}

  @Override
  public BasicApplication read(JsonReader in) {
    ApplicationId id_ = null;
    String name_ = null;
    String icon_ = null;
    String description_ = null;
    ApplicationType type_ = null;
    String coverImage_ = null;
    SkuId primarySkuId_ = null;
    User bot_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ApplicationId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> type_ = in.value(ApplicationType.CODEC);
        case 5 -> coverImage_ = in.string();
        case 6 -> primarySkuId_ = in.value(SkuId.CODEC);
        case 7 -> bot_ = in.value(UserCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BasicApplication(
        id_, name_, icon_, description_, type_, coverImage_, primarySkuId_, bot_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(BasicApplication value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ApplicationId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.string(FIELDS, 3, value.description());
    out.value(FIELDS, 4, value.type(), ApplicationType.CODEC);
    out.string(FIELDS, 5, value.coverImage());
    out.value(FIELDS, 6, value.primarySkuId(), SkuId.CODEC);
    out.value(FIELDS, 7, value.bot(), UserCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
