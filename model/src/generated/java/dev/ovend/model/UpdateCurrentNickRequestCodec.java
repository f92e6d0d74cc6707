// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateCurrentNickRequestCodec implements Codec<UpdateCurrentNickRequest> {

  static final UpdateCurrentNickRequestCodec INSTANCE = new UpdateCurrentNickRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "nick");

  private UpdateCurrentNickRequestCodec() {}

  @Override
  public UpdateCurrentNickRequest read(JsonReader in) {
    UpdateCurrentNickRequest value = new UpdateCurrentNickRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.nick = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateCurrentNickRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.nick)) {
      out.string(value.nick);
    }
    value.writeOthers(out);
    out.end();
  }
}
