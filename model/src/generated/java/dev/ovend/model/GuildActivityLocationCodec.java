// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GuildActivityLocationCodec implements Codec<GuildActivityLocation> {

  static final GuildActivityLocationCodec INSTANCE = new GuildActivityLocationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "kind!", "channel_id!", "guild_id!");

  private GuildActivityLocationCodec() {}

  @Override
  public GuildActivityLocation read(JsonReader in) {
    String id_ = null;
    ActivityLocationKind kind_ = null;
    ChannelId channelId_ = null;
    GuildId guildId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.string();
        case 1 -> kind_ = in.value(ActivityLocationKind.CODEC);
        case 2 -> channelId_ = in.value(ChannelId.CODEC);
        case 3 -> guildId_ = in.value(GuildId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildActivityLocation(
        id_, kind_, channelId_, guildId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildActivityLocation value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.id());
    out.value(FIELDS, 1, value.kind(), ActivityLocationKind.CODEC);
    out.value(FIELDS, 2, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 3, value.guildId(), GuildId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
