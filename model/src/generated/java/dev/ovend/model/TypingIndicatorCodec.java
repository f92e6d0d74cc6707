// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TypingIndicatorCodec implements Codec<TypingIndicator> {

  static final TypingIndicatorCodec INSTANCE = new TypingIndicatorCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private TypingIndicatorCodec() {}

  @Override
  public TypingIndicator read(JsonReader in) {
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TypingIndicator(
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(TypingIndicator value, JsonWriter out) {
    out.begin();
    out.unknown(value.unknownFields());
    out.end();
  }
}
