// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class LaunchedActivityCodec implements Codec<LaunchedActivity> {

  static final LaunchedActivityCodec INSTANCE = new LaunchedActivityCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!");

  private LaunchedActivityCodec() {}

  @Override
  public LaunchedActivity read(JsonReader in) {
    String id_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new LaunchedActivity(
        id_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(LaunchedActivity value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.unknown(value.unknownFields());
    out.end();
  }
}
