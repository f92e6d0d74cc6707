// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class MessageCallCodec implements Codec<MessageCall> {

  static final MessageCallCodec INSTANCE = new MessageCallCodec();

  private static final Fields FIELDS =
      Fields.of(
          "ended_timestamp", "participants!");

  private MessageCallCodec() {}

  @Override
  public MessageCall read(JsonReader in) {
    Instant endedTimestamp_ = null;
    List<UserId> participants_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> endedTimestamp_ = in.instant();
        case 1 -> participants_ = in.list(UserId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageCall(
        endedTimestamp_, participants_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageCall value, JsonWriter out) {
    out.begin();
    out.instant(FIELDS, 0, value.endedTimestamp());
    out.list(FIELDS, 1, value.participants(), UserId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
