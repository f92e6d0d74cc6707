// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ChannelSelectCodec implements Codec<ChannelSelect> {

  static final ChannelSelectCodec INSTANCE = new ChannelSelectCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id!", "placeholder", "min_values", "max_values", "disabled",
          "required", "default_values", "channel_types");

  private ChannelSelectCodec() {}

  @Override
  public ChannelSelect read(JsonReader in) {
    ChannelSelect value = new ChannelSelect();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.placeholder = in.string();
        case 4 -> value.minValues = in.int64OrNull();
        case 5 -> value.maxValues = in.int64OrNull();
        case 6 -> value.disabled = in.boolOrNull();
        case 7 -> value.required = in.boolOrNull();
        case 8 -> value.defaultValues = in.isNull() ? null : in.list(DefaultChannelCodec.INSTANCE);
        case 9 -> value.channelTypes = in.isNull() ? null : in.list(ChannelType.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ChannelSelect value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 8);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.placeholder)) {
      out.string(value.placeholder);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.minValues)) {
      out.int64(value.minValues);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.maxValues)) {
      out.int64(value.maxValues);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.disabled)) {
      out.bool(value.disabled);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.defaultValues)) {
      out.list(value.defaultValues, DefaultChannelCodec.INSTANCE);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.channelTypes)) {
      out.list(value.channelTypes, ChannelType.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
