// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class InviteChannelRecipientCodec implements Codec<InviteChannelRecipient> {

  static final InviteChannelRecipientCodec INSTANCE = new InviteChannelRecipientCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "username!", "avatar!");

  private InviteChannelRecipientCodec() {}

  @Override
  public InviteChannelRecipient read(JsonReader in) {
    UserId id_ = null;
    String username_ = null;
    String avatar_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(UserId.CODEC);
        case 1 -> username_ = in.string();
        case 2 -> avatar_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InviteChannelRecipient(
        id_, username_, avatar_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(InviteChannelRecipient value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), UserId.CODEC);
    out.string(FIELDS, 1, value.username());
    out.string(FIELDS, 2, value.avatar());
    out.unknown(value.unknownFields());
    out.end();
  }
}
