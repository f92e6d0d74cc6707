// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownInteractionCallbackResourceCodec implements Codec<UnknownInteractionCallbackResource> {

  static final UnknownInteractionCallbackResourceCodec INSTANCE = new UnknownInteractionCallbackResourceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!");

  private UnknownInteractionCallbackResourceCodec() {}

  @Override
  public UnknownInteractionCallbackResource read(JsonReader in) {
    InteractionCallbackType type_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InteractionCallbackType.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownInteractionCallbackResource(
        type_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownInteractionCallbackResource value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InteractionCallbackType.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
