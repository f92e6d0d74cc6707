// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BulkBanRequestCodec implements Codec<BulkBanRequest> {

  static final BulkBanRequestCodec INSTANCE = new BulkBanRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "user_ids!", "delete_message_seconds");

  private BulkBanRequestCodec() {}

  @Override
  public BulkBanRequest read(JsonReader in) {
    BulkBanRequest value = new BulkBanRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.userIds = in.isNull() ? null : in.list(UserId.CODEC);
        case 1 -> value.deleteMessageSeconds = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BulkBanRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.userIds)) {
      out.list(value.userIds, UserId.CODEC);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.deleteMessageSeconds)) {
      out.int64(value.deleteMessageSeconds);
    }
    value.writeOthers(out);
    out.end();
  }
}
