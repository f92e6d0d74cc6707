// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class TeamCodec implements Codec<Team> {

  static final TeamCodec INSTANCE = new TeamCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "icon!", "name!", "owner_user_id!", "members!");

  private TeamCodec() {}

  @Override
  public Team read(JsonReader in) {
    TeamId id_ = null;
    String icon_ = null;
    String name_ = null;
    UserId ownerUserId_ = null;
    List<TeamMember> members_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(TeamId.CODEC);
        case 1 -> icon_ = in.string();
        case 2 -> name_ = in.string();
        case 3 -> ownerUserId_ = in.value(UserId.CODEC);
        case 4 -> members_ = in.list(TeamMemberCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Team(
        id_, icon_, name_, ownerUserId_, members_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Team value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), TeamId.CODEC);
    out.string(FIELDS, 1, value.icon());
    out.string(FIELDS, 2, value.name());
    out.value(FIELDS, 3, value.ownerUserId(), UserId.CODEC);
    out.list(FIELDS, 4, value.members(), TeamMemberCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
