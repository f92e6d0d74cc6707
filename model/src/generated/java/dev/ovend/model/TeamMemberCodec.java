// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class TeamMemberCodec implements Codec<TeamMember> {

  static final TeamMemberCodec INSTANCE = new TeamMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "user!", "team_id!", "membership_state!", "role", "permissions");

  private TeamMemberCodec() {}

  @Override
  public TeamMember read(JsonReader in) {
    User user_ = null;
    TeamId teamId_ = null;
    TeamMembershipState membershipState_ = null;
    TeamMemberRole role_ = null;
    List<String> permissions_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> user_ = in.value(UserCodec.INSTANCE);
        case 1 -> teamId_ = in.value(TeamId.CODEC);
        case 2 -> membershipState_ = in.value(TeamMembershipState.CODEC);
        case 3 -> role_ = in.value(TeamMemberRole.CODEC);
        case 4 -> permissions_ = in.list(Scalars.STRING);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TeamMember(
        user_, teamId_, membershipState_, role_, permissions_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TeamMember value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.user(), UserCodec.INSTANCE);
    out.value(FIELDS, 1, value.teamId(), TeamId.CODEC);
    out.value(FIELDS, 2, value.membershipState(), TeamMembershipState.CODEC);
    out.value(FIELDS, 3, value.role(), TeamMemberRole.CODEC);
    if (!value.permissions().isEmpty()) {
      out.list(FIELDS, 4, value.permissions(), Scalars.STRING);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
