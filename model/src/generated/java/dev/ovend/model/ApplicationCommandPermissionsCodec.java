// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class ApplicationCommandPermissionsCodec implements Codec<ApplicationCommandPermissions> {

  static final ApplicationCommandPermissionsCodec INSTANCE = new ApplicationCommandPermissionsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "application_id!", "guild_id!", "permissions!");

  private ApplicationCommandPermissionsCodec() {}

  @Override
  public ApplicationCommandPermissions read(JsonReader in) {
    CommandId id_ = null;
    ApplicationId applicationId_ = null;
    GuildId guildId_ = null;
    List<ApplicationCommandPermission> permissions_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(CommandId.CODEC);
        case 1 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 2 -> guildId_ = in.value(GuildId.CODEC);
        case 3 -> permissions_ = in.list(ApplicationCommandPermissionCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationCommandPermissions(
        id_, applicationId_, guildId_, permissions_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationCommandPermissions value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), CommandId.CODEC);
    out.value(FIELDS, 1, value.applicationId(), ApplicationId.CODEC);
    out.value(FIELDS, 2, value.guildId(), GuildId.CODEC);
    out.list(FIELDS, 3, value.permissions(), ApplicationCommandPermissionCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
