// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ContainerComponentCodec implements Codec<ContainerComponent> {

  static final ContainerComponentCodec INSTANCE = new ContainerComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "accent_color!", "components!", "spoiler!");

  private ContainerComponentCodec() {}

  @Override
  public ContainerComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    Integer accentColor_ = null;
    List<ContainerChildComponent> components_ = List.of();
    boolean spoiler_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> accentColor_ = in.int32OrNull();
        case 3 -> components_ = in.list(ContainerChildComponentCodec.INSTANCE);
        case 4 -> spoiler_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ContainerComponent(
        type_, id_, accentColor_, components_, spoiler_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ContainerComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.int32(FIELDS, 2, value.accentColor());
    out.list(FIELDS, 3, value.components(), ContainerChildComponentCodec.INSTANCE);
    out.bool(FIELDS, 4, value.spoiler());
    out.unknown(value.unknownFields());
    out.end();
  }
}
