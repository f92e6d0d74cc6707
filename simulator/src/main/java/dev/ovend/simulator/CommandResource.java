package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands of the bot's application: global ones, and those of a guild. */
final class CommandResource {

  private static final String GLOBAL = "/applications/{application_id}/commands";
  private static final String OF_GUILD =
      "/applications/{application_id}/guilds/{guild_id}/commands";
  private static final int MAX_ALL = 130;
  private static final List<String> FIELDS =
      List.of(
          "type",
          "name",
          "name_localizations",
          "description",
          "description_localizations",
          "options",
          "default_member_permissions",
          "dm_permission",
          "contexts",
          "integration_types",
          "nsfw",
          "handler");

  private final State state;

  CommandResource(State state) {
    this.state = state;
  }

  void addTo(RouteTable routes) {
    for (String commands : List.of(GLOBAL, OF_GUILD)) {
      String command = commands + "/{command_id}";
      routes.bot("GET " + commands, r -> ApiResponse.ok(Json.array(shelf(r).list())));
      routes.bot("POST " + commands, this::create);
      routes.bot("PUT " + commands, this::overwrite);
      routes.bot("GET " + command, r -> ApiResponse.ok(shelf(r).command(id(r))));
      routes.bot("PATCH " + command, this::edit);
      routes.bot("DELETE " + command, this::delete);
    }
  }

  private ApiResponse create(ApiRequest request) {
    Commands.Shelf shelf = shelf(request);
    ObjectNode command = CommandRules.whole(request.body().object()).valid(FIELDS);
    Commands.Put put = shelf.put(command);
    return ApiResponse.of(put.isNew() ? 201 : 200, put.command());
  }

  private ApiResponse edit(ApiRequest request) {
    Commands.Shelf shelf = shelf(request);
    long id = id(request);
    ObjectNode changes =
        CommandRules.changes(request.body().object(), shelf.command(id)).valid(FIELDS);
    changes.remove("type");
    return ApiResponse.ok(shelf.patch(id, changes));
  }

  private ApiResponse delete(ApiRequest request) {
    shelf(request).delete(id(request));
    return ApiResponse.noContent();
  }

  private ApiResponse overwrite(ApiRequest request) {
    Commands.Shelf shelf = shelf(request);
    JsonNode all = request.body().array();
    if (all.size() > MAX_ALL) {
      throw ApiException.of(400, 30032, "Maximum number of application commands reached");
    }
    Form together = Form.of(Json.object());
    List<ObjectNode> commands = new ArrayList<>();
    int index = 0;
    for (JsonNode each : all) {
      ObjectNode command = each instanceof ObjectNode object ? object : Json.object();
      together.blameAll(Integer.toString(index), CommandRules.whole(command));
      commands.add(Form.of(command).valid(FIELDS));
      index++;
    }
    together.valid();
    return ApiResponse.ok(Json.array(shelf.overwrite(commands)));
  }

  private Commands.Shelf shelf(ApiRequest request) {
    long application = request.id("application_id");
    if (!state.users().isBot(application)) {
      throw ApiException.unknown(10002, "Application");
    }
    if (application != request.botId()) {
      throw ApiException.of(
          403, 20012, "You are not authorized to perform this action on this application");
    }
    if (!request.params().containsKey("guild_id")) {
      return state.commands().at(new Commands.Place(application, null));
    }
    GuildState guild = state.guild(request.id("guild_id"));
    if (!guild.hasMember(application)) {
      throw ApiException.missingAccess();
    }
    return state.commands().at(new Commands.Place(application, guild.id()));
  }

  private static long id(ApiRequest request) {
    return request.id("command_id");
  }
}
