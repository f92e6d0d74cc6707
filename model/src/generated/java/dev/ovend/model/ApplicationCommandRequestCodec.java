// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class ApplicationCommandRequestCodec implements Codec<ApplicationCommandRequest> {

  static final ApplicationCommandRequestCodec INSTANCE = new ApplicationCommandRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "name_localizations", "description", "description_localizations", "options",
          "default_member_permissions", "dm_permission", "contexts", "integration_types", "handler",
          "type", "id", "nsfw");

  private ApplicationCommandRequestCodec() {}

  @Override
  public ApplicationCommandRequest read(JsonReader in) {
    ApplicationCommandRequest value = new ApplicationCommandRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.description = in.string();
        case 3 -> value.descriptionLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 4 -> value.options = in.isNull() ? null : in.list(CommandOptionCodec.INSTANCE);
        case 5 -> value.defaultMemberPermissions = in.value(Permissions.CODEC);
        case 6 -> value.dmPermission = in.boolOrNull();
        case 7 -> value.contexts = in.isNull() ? null : in.list(InteractionContextType.CODEC);
        case 8 -> value.integrationTypes = in.isNull() ? null : in.list(ApplicationIntegrationType.CODEC);
        case 9 -> value.handler = in.value(ApplicationCommandHandler.CODEC);
        case 10 -> value.type = in.value(ApplicationCommandType.CODEC);
        case 11 -> value.id = in.value(CommandId.CODEC);
        case 12 -> value.nsfw = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ApplicationCommandRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.nameLocalizations)) {
      out.map(value.nameLocalizations, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.descriptionLocalizations)) {
      out.map(value.descriptionLocalizations, Scalars.STRING);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.options)) {
      out.list(value.options, CommandOptionCodec.INSTANCE);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.defaultMemberPermissions)) {
      Permissions.CODEC.write(value.defaultMemberPermissions, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.dmPermission)) {
      out.bool(value.dmPermission);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.contexts)) {
      out.list(value.contexts, InteractionContextType.CODEC);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.integrationTypes)) {
      out.list(value.integrationTypes, ApplicationIntegrationType.CODEC);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.handler)) {
      ApplicationCommandHandler.CODEC.write(value.handler, out);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.type)) {
      ApplicationCommandType.CODEC.write(value.type, out);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.id)) {
      CommandId.CODEC.write(value.id, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.nsfw)) {
      out.bool(value.nsfw);
    }
    value.writeOthers(out);
    out.end();
  }
}
