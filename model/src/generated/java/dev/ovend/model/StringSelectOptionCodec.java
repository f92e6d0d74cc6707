// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class StringSelectOptionCodec implements Codec<StringSelectOption> {

  static final StringSelectOptionCodec INSTANCE = new StringSelectOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "label!", "value!", "description", "emoji", "default");

  private StringSelectOptionCodec() {}

  @Override
  public StringSelectOption read(JsonReader in) {
    String label_ = null;
    String value_ = null;
    String description_ = null;
    ComponentEmoji emoji_ = null;
    Boolean isDefault_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> label_ = in.string();
        case 1 -> value_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> emoji_ = in.value(ComponentEmojiCodec.INSTANCE);
        case 4 -> isDefault_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StringSelectOption(
        label_, value_, description_, emoji_, isDefault_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(StringSelectOption value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.label());
    out.string(FIELDS, 1, value.value());
    out.string(FIELDS, 2, value.description());
    out.value(FIELDS, 3, value.emoji(), ComponentEmojiCodec.INSTANCE);
    out.bool(FIELDS, 4, value.isDefault());
    out.unknown(value.unknownFields());
    out.end();
  }
}
