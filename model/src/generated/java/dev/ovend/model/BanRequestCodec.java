// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BanRequestCodec implements Codec<BanRequest> {

  static final BanRequestCodec INSTANCE = new BanRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "delete_message_seconds", "delete_message_days");

  private BanRequestCodec() {}

  @Override
  public BanRequest read(JsonReader in) {
    BanRequest value = new BanRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.deleteMessageSeconds = in.int64OrNull();
        case 1 -> value.deleteMessageDays = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BanRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.deleteMessageSeconds)) {
      out.int64(value.deleteMessageSeconds);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.deleteMessageDays)) {
      out.int64(value.deleteMessageDays);
    }
    value.writeOthers(out);
    out.end();
  }
}
