// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ButtonComponentCodec implements Codec<ButtonComponent> {

  static final ButtonComponentCodec INSTANCE = new ButtonComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "custom_id", "style!", "label", "disabled", "emoji", "url", "sku_id");

  private ButtonComponentCodec() {}

  @Override
  public ButtonComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    String customId_ = null;
    ButtonStyle style_ = null;
    String label_ = null;
    Boolean disabled_ = null;
    ComponentEmoji emoji_ = null;
    String url_ = null;
    SkuId skuId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> customId_ = in.string();
        case 3 -> style_ = in.value(ButtonStyle.CODEC);
        case 4 -> label_ = in.string();
        case 5 -> disabled_ = in.boolOrNull();
        case 6 -> emoji_ = in.value(ComponentEmojiCodec.INSTANCE);
        case 7 -> url_ = in.string();
        case 8 -> skuId_ = in.value(SkuId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ButtonComponent(
        type_, id_, customId_, style_, label_, disabled_, emoji_, url_, skuId_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ButtonComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.string(FIELDS, 2, value.customId());
    out.value(FIELDS, 3, value.style(), ButtonStyle.CODEC);
    out.string(FIELDS, 4, value.label());
    out.bool(FIELDS, 5, value.disabled());
    out.value(FIELDS, 6, value.emoji(), ComponentEmojiCodec.INSTANCE);
    out.string(FIELDS, 7, value.url());
    out.value(FIELDS, 8, value.skuId(), SkuId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
