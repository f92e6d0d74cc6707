// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ContainerCodec implements Codec<Container> {

  static final ContainerCodec INSTANCE = new ContainerCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "accent_color", "components!", "spoiler");

  private ContainerCodec() {}

  @Override
  public Container read(JsonReader in) {
    Container value = new Container();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.accentColor = in.int64OrNull();
        case 3 -> value.components = in.isNull() ? null : in.list(ContainerChildCodec.INSTANCE);
        case 4 -> value.spoiler = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Container value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 17);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.accentColor)) {
      out.int64(value.accentColor);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.components)) {
      out.list(value.components, ContainerChildCodec.INSTANCE);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.spoiler)) {
      out.bool(value.spoiler);
    }
    value.writeOthers(out);
    out.end();
  }
}
