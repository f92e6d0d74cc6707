// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UnbanRequestCodec implements Codec<UnbanRequest> {

  static final UnbanRequestCodec INSTANCE = new UnbanRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          );

  private UnbanRequestCodec() {}

  @Override
  public UnbanRequest read(JsonReader in) {
    UnbanRequest value = new UnbanRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UnbanRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
