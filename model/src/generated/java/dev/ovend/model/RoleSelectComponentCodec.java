// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class RoleSelectComponentCodec implements Codec<RoleSelectComponent> {

  static final RoleSelectComponentCodec INSTANCE = new RoleSelectComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "custom_id!", "placeholder", "min_values!", "max_values!", "disabled",
          "default_values");

  private RoleSelectComponentCodec() {}

  @Override
  public RoleSelectComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    String customId_ = null;
    String placeholder_ = null;
    int minValues_ = 0;
    int maxValues_ = 0;
    Boolean disabled_ = null;
    List<RoleSelectDefaultValue> defaultValues_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> customId_ = in.string();
        case 3 -> placeholder_ = in.string();
        case 4 -> minValues_ = in.int32();
        case 5 -> maxValues_ = in.int32();
        case 6 -> disabled_ = in.boolOrNull();
        case 7 -> defaultValues_ = in.list(RoleSelectDefaultValueCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleSelectComponent(
        type_, id_, customId_, placeholder_, minValues_, maxValues_, disabled_, defaultValues_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleSelectComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.string(FIELDS, 2, value.customId());
    out.string(FIELDS, 3, value.placeholder());
    out.int32(FIELDS, 4, value.minValues());
    out.int32(FIELDS, 5, value.maxValues());
    out.bool(FIELDS, 6, value.disabled());
    if (!value.defaultValues().isEmpty()) {
      out.list(FIELDS, 7, value.defaultValues(), RoleSelectDefaultValueCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
