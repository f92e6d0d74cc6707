// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class LobbyInviteCodec implements Codec<LobbyInvite> {

  static final LobbyInviteCodec INSTANCE = new LobbyInviteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "code!");

  private LobbyInviteCodec() {}

  @Override
  public LobbyInvite read(JsonReader in) {
    String code_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> code_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new LobbyInvite(
        code_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(LobbyInvite value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.code());
    out.unknown(value.unknownFields());
    out.end();
  }
}
