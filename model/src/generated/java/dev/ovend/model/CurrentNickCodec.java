// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class CurrentNickCodec implements Codec<CurrentNick> {

  static final CurrentNickCodec INSTANCE = new CurrentNickCodec();

  private static final Fields FIELDS =
      Fields.of(
          "nick");

  private CurrentNickCodec() {}

  @Override
  public CurrentNick read(JsonReader in) {
    String nick_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> nick_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new CurrentNick(
        nick_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(CurrentNick value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.nick());
    out.unknown(value.unknownFields());
    out.end();
  }
}
