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

final class ApplicationCommandCodec implements Codec<ApplicationCommand> {

  static final ApplicationCommandCodec INSTANCE = new ApplicationCommandCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "application_id!", "version!", "default_member_permissions!", "type!", "name!",
          "name_localized", "name_localizations", "description!", "description_localized",
          "description_localizations", "guild_id", "dm_permission", "contexts", "integration_types",
          "options", "nsfw", "handler");

  private ApplicationCommandCodec() {}

  @Override
  public ApplicationCommand read(JsonReader in) {
    CommandId id_ = null;
    ApplicationId applicationId_ = null;
    AnyId version_ = null;
    Permissions defaultMemberPermissions_ = null;
    ApplicationCommandType type_ = null;
    String name_ = null;
    String nameLocalized_ = null;
    Map<String, String> nameLocalizations_ = Map.of();
    String description_ = null;
    String descriptionLocalized_ = null;
    Map<String, String> descriptionLocalizations_ = Map.of();
    GuildId guildId_ = null;
    Boolean dmPermission_ = null;
    List<InteractionContextType> contexts_ = List.of();
    List<ApplicationIntegrationType> integrationTypes_ = List.of();
    List<ApplicationCommandOption> options_ = List.of();
    Boolean nsfw_ = null;
    ApplicationCommandHandler handler_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(CommandId.CODEC);
        case 1 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 2 -> version_ = in.value(AnyId.CODEC);
        case 3 -> defaultMemberPermissions_ = in.value(Permissions.CODEC);
        case 4 -> type_ = in.value(ApplicationCommandType.CODEC);
        case 5 -> name_ = in.string();
        case 6 -> nameLocalized_ = in.string();
        case 7 -> nameLocalizations_ = in.map(Scalars.STRING);
        case 8 -> description_ = in.string();
        case 9 -> descriptionLocalized_ = in.string();
        case 10 -> descriptionLocalizations_ = in.map(Scalars.STRING);
        case 11 -> guildId_ = in.value(GuildId.CODEC);
        case 12 -> dmPermission_ = in.boolOrNull();
        case 13 -> contexts_ = in.list(InteractionContextType.CODEC);
        case 14 -> integrationTypes_ = in.list(ApplicationIntegrationType.CODEC);
        case 15 -> options_ = in.list(ApplicationCommandOptionCodec.INSTANCE);
        case 16 -> nsfw_ = in.boolOrNull();
        case 17 -> handler_ = in.value(ApplicationCommandHandler.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationCommand(
        id_, applicationId_, version_, defaultMemberPermissions_, type_, name_, nameLocalized_,
        nameLocalizations_, description_, descriptionLocalized_, descriptionLocalizations_,
        guildId_, dmPermission_, contexts_, integrationTypes_, options_, nsfw_, handler_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationCommand value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), CommandId.CODEC);
    out.value(FIELDS, 1, value.applicationId(), ApplicationId.CODEC);
    out.value(FIELDS, 2, value.version(), AnyId.CODEC);
    out.value(FIELDS, 3, value.defaultMemberPermissions(), Permissions.CODEC);
    out.value(FIELDS, 4, value.type(), ApplicationCommandType.CODEC);
    out.string(FIELDS, 5, value.name());
    out.string(FIELDS, 6, value.nameLocalized());
    if (!value.nameLocalizations().isEmpty()) {
      out.map(FIELDS, 7, value.nameLocalizations(), Scalars.STRING);
    }
    out.string(FIELDS, 8, value.description());
    out.string(FIELDS, 9, value.descriptionLocalized());
    if (!value.descriptionLocalizations().isEmpty()) {
      out.map(FIELDS, 10, value.descriptionLocalizations(), Scalars.STRING);
    }
    out.value(FIELDS, 11, value.guildId(), GuildId.CODEC);
    out.bool(FIELDS, 12, value.dmPermission());
    if (!value.contexts().isEmpty()) {
      out.list(FIELDS, 13, value.contexts(), InteractionContextType.CODEC);
    }
    if (!value.integrationTypes().isEmpty()) {
      out.list(FIELDS, 14, value.integrationTypes(), ApplicationIntegrationType.CODEC);
    }
    if (!value.options().isEmpty()) {
      out.list(FIELDS, 15, value.options(), ApplicationCommandOptionCodec.INSTANCE);
    }
    out.bool(FIELDS, 16, value.nsfw());
    out.value(FIELDS, 17, value.handler(), ApplicationCommandHandler.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
