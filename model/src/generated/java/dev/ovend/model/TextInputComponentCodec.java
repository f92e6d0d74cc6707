// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TextInputComponentCodec implements Codec<TextInputComponent> {

  static final TextInputComponentCodec INSTANCE = new TextInputComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "custom_id!", "style", "label!", "value", "placeholder", "required",
          "min_length!", "max_length!");

  private TextInputComponentCodec() {}

  @Override
  public TextInputComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    String customId_ = null;
    TextInputStyle style_ = null;
    String label_ = null;
    String value_ = null;
    String placeholder_ = null;
    Boolean required_ = null;
    Integer minLength_ = null;
    Integer maxLength_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> customId_ = in.string();
        case 3 -> style_ = in.value(TextInputStyle.CODEC);
        case 4 -> label_ = in.string();
        case 5 -> value_ = in.string();
        case 6 -> placeholder_ = in.string();
        case 7 -> required_ = in.boolOrNull();
        case 8 -> minLength_ = in.int32OrNull();
        case 9 -> maxLength_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TextInputComponent(
        type_, id_, customId_, style_, label_, value_, placeholder_, required_, minLength_,
        maxLength_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TextInputComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.string(FIELDS, 2, value.customId());
    out.value(FIELDS, 3, value.style(), TextInputStyle.CODEC);
    out.string(FIELDS, 4, value.label());
    out.string(FIELDS, 5, value.value());
    out.string(FIELDS, 6, value.placeholder());
    out.bool(FIELDS, 7, value.required());
    out.int32(FIELDS, 8, value.minLength());
    out.int32(FIELDS, 9, value.maxLength());
    out.unknown(value.unknownFields());
    out.end();
  }
}
