// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ButtonCodec implements Codec<Button> {

  static final ButtonCodec INSTANCE = new ButtonCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id", "style!", "label", "disabled", "url", "sku_id", "emoji");

  private ButtonCodec() {}

  @Override
  public Button read(JsonReader in) {
    Button value = new Button();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.style = in.value(ButtonStyle.CODEC);
        case 4 -> value.label = in.string();
        case 5 -> value.disabled = in.boolOrNull();
        case 6 -> value.url = in.string();
        case 7 -> value.skuId = in.value(SkuId.CODEC);
        case 8 -> value.emoji = in.value(ComponentEmojiRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Button value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 2);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.style)) {
      ButtonStyle.CODEC.write(value.style, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.label)) {
      out.string(value.label);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.disabled)) {
      out.bool(value.disabled);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.url)) {
      out.string(value.url);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.skuId)) {
      SkuId.CODEC.write(value.skuId, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.emoji)) {
      ComponentEmojiRequestCodec.INSTANCE.write(value.emoji, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
