// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ChannelMentionCodec implements Codec<ChannelMention> {

  static final ChannelMentionCodec INSTANCE = new ChannelMentionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "type!", "guild_id!");

  private ChannelMentionCodec() {}

  @Override
  public ChannelMention read(JsonReader in) {
    ChannelId id_ = null;
    String name_ = null;
    ChannelType type_ = null;
    GuildId guildId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> type_ = in.value(ChannelType.CODEC);
        case 3 -> guildId_ = in.value(GuildId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ChannelMention(
        id_, name_, type_, guildId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ChannelMention value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.type(), ChannelType.CODEC);
    out.value(FIELDS, 3, value.guildId(), GuildId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
