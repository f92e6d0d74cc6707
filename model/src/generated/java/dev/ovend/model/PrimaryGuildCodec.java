// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PrimaryGuildCodec implements Codec<PrimaryGuild> {

  static final PrimaryGuildCodec INSTANCE = new PrimaryGuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "identity_guild_id!", "identity_enabled!", "tag!", "badge!");

  private PrimaryGuildCodec() {}

  @Override
  public PrimaryGuild read(JsonReader in) {
    GuildId identityGuildId_ = null;
    Boolean identityEnabled_ = null;
    String tag_ = null;
    String badge_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> identityGuildId_ = in.value(GuildId.CODEC);
        case 1 -> identityEnabled_ = in.boolOrNull();
        case 2 -> tag_ = in.string();
        case 3 -> badge_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PrimaryGuild(
        identityGuildId_, identityEnabled_, tag_, badge_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PrimaryGuild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.identityGuildId(), GuildId.CODEC);
    out.bool(FIELDS, 1, value.identityEnabled());
    out.string(FIELDS, 2, value.tag());
    out.string(FIELDS, 3, value.badge());
    out.unknown(value.unknownFields());
    out.end();
  }
}
