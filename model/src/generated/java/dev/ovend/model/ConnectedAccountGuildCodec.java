// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ConnectedAccountGuildCodec implements Codec<ConnectedAccountGuild> {

  static final ConnectedAccountGuildCodec INSTANCE = new ConnectedAccountGuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!");

  private ConnectedAccountGuildCodec() {}

  @Override
  public ConnectedAccountGuild read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String icon_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ConnectedAccountGuild(
        id_, name_, icon_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ConnectedAccountGuild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.unknown(value.unknownFields());
    out.end();
  }
}
