// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class LobbyMemberCodec implements Codec<LobbyMember> {

  static final LobbyMemberCodec INSTANCE = new LobbyMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "metadata!", "flags!", "additional_name");

  private LobbyMemberCodec() {}

  @Override
  public LobbyMember read(JsonReader in) {
    UserId id_ = null;
    Map<String, String> metadata_ = Map.of();
    LobbyMemberFlags flags_ = null;
    String additionalName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(UserId.CODEC);
        case 1 -> metadata_ = in.map(Scalars.STRING);
        case 2 -> flags_ = in.value(LobbyMemberFlags.CODEC);
        case 3 -> additionalName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new LobbyMember(
        id_, metadata_, flags_, additionalName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(LobbyMember value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), UserId.CODEC);
    out.map(FIELDS, 1, value.metadata(), Scalars.STRING);
    out.value(FIELDS, 2, value.flags(), LobbyMemberFlags.CODEC);
    out.string(FIELDS, 3, value.additionalName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
