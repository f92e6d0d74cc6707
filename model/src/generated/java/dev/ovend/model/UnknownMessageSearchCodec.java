// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownMessageSearchCodec implements Codec<UnknownMessageSearch> {

  static final UnknownMessageSearchCodec INSTANCE = new UnknownMessageSearchCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private UnknownMessageSearchCodec() {}

  @Override
  public UnknownMessageSearch read(JsonReader in) {
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownMessageSearch(
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownMessageSearch value, JsonWriter out) {
    out.begin();
    out.unknown(value.unknownFields());
    out.end();
  }
}
