// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DecideJoinRequestRequestCodec implements Codec<DecideJoinRequestRequest> {

  static final DecideJoinRequestRequestCodec INSTANCE = new DecideJoinRequestRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "action", "rejection_reason");

  private DecideJoinRequestRequestCodec() {}

  @Override
  public DecideJoinRequestRequest read(JsonReader in) {
    DecideJoinRequestRequest value = new DecideJoinRequestRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.action = in.value(JoinRequestStatus.CODEC);
        case 1 -> value.rejectionReason = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(DecideJoinRequestRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.action)) {
      JoinRequestStatus.CODEC.write(value.action, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.rejectionReason)) {
      out.string(value.rejectionReason);
    }
    value.writeOthers(out);
    out.end();
  }
}
