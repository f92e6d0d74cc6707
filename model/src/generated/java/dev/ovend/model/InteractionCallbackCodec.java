// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class InteractionCallbackCodec implements Codec<InteractionCallback> {

  static final InteractionCallbackCodec INSTANCE = new InteractionCallbackCodec();

  private static final Fields FIELDS =
      Fields.of(
          "interaction!", "resource");

  private InteractionCallbackCodec() {}

  @Override
  public InteractionCallback read(JsonReader in) {
    AnsweredInteraction interaction_ = null;
    InteractionCallbackResource resource_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> interaction_ = in.value(AnsweredInteractionCodec.INSTANCE);
        case 1 -> resource_ = in.value(InteractionCallbackResourceCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InteractionCallback(
        interaction_, resource_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(InteractionCallback value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.interaction(), AnsweredInteractionCodec.INSTANCE);
    out.value(FIELDS, 1, value.resource(), InteractionCallbackResourceCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
