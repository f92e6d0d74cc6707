// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class JoinRequestListCodec implements Codec<JoinRequestList> {

  static final JoinRequestListCodec INSTANCE = new JoinRequestListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "total", "guild_join_requests");

  private JoinRequestListCodec() {}

  @Override
  public JoinRequestList read(JsonReader in) {
    Integer total_ = null;
    List<JoinRequest> guildJoinRequests_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> total_ = in.int32OrNull();
        case 1 -> guildJoinRequests_ = in.list(JoinRequestCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new JoinRequestList(
        total_, guildJoinRequests_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(JoinRequestList value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.total());
    if (!value.guildJoinRequests().isEmpty()) {
      out.list(FIELDS, 1, value.guildJoinRequests(), JoinRequestCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
