// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class CurrentUserGuildCodec implements Codec<CurrentUserGuild> {

  static final CurrentUserGuildCodec INSTANCE = new CurrentUserGuildCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "icon!", "banner!", "owner!", "permissions!", "features!",
          "approximate_member_count", "approximate_presence_count");

  private CurrentUserGuildCodec() {}

  @Override
  public CurrentUserGuild read(JsonReader in) {
    GuildId id_ = null;
    String name_ = null;
    String icon_ = null;
    String banner_ = null;
    boolean owner_ = false;
    Permissions permissions_ = null;
    List<GuildFeature> features_ = List.of();
    Integer approximateMemberCount_ = null;
    Integer approximatePresenceCount_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(GuildId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> icon_ = in.string();
        case 3 -> banner_ = in.string();
        case 4 -> owner_ = in.bool();
        case 5 -> permissions_ = in.value(Permissions.CODEC);
        case 6 -> features_ = in.list(GuildFeature.CODEC);
        case 7 -> approximateMemberCount_ = in.int32OrNull();
        case 8 -> approximatePresenceCount_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new CurrentUserGuild(
        id_, name_, icon_, banner_, owner_, permissions_, features_, approximateMemberCount_,
        approximatePresenceCount_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(CurrentUserGuild value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), GuildId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.icon());
    out.string(FIELDS, 3, value.banner());
    out.bool(FIELDS, 4, value.owner());
    out.value(FIELDS, 5, value.permissions(), Permissions.CODEC);
    out.list(FIELDS, 6, value.features(), GuildFeature.CODEC);
    out.int32(FIELDS, 7, value.approximateMemberCount());
    out.int32(FIELDS, 8, value.approximatePresenceCount());
    out.unknown(value.unknownFields());
    out.end();
  }
}
