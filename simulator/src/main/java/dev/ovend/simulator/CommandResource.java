package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Commands of the bot's application: global ones, and those of a guild. */
final class CommandResource {

  private static final String GLOBAL = "/applications/{application_id}/commands";
  private static final String OF_GUILD =
      "/applications/{application_id}/guilds/{guild_id}/commands";
  private static final Pattern CHAT_NAME =
      Pattern.compile(
          "[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int CHAT_INPUT = 1;
  private static final int MAX_NAME = 32;
  private static final int MAX_DESCRIPTION = 100;
  private static final int MAX_OPTIONS = 25;
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
    Form form = Form.of(request);
    check(form, request.body().object(), "");
    Commands.Put put = shelf.put(form.valid(FIELDS));
    return ApiResponse.of(put.isNew() ? 201 : 200, put.command());
  }

  private ApiResponse edit(ApiRequest request) {
    Commands.Shelf shelf = shelf(request);
    ObjectNode changes =
        Form.of(request)
            .text("name", 1, MAX_NAME)
            .text("description", 1, MAX_DESCRIPTION)
            .list("options", 0, MAX_OPTIONS)
            .valid(FIELDS);
    changes.remove("type");
    return ApiResponse.ok(shelf.patch(id(request), changes));
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
    ObjectNode errors = Json.object();
    Form whole = Form.of(errors);
    List<ObjectNode> commands = new ArrayList<>();
    int index = 0;
    for (JsonNode each : all) {
      ObjectNode command = each instanceof ObjectNode object ? object : Json.object();
      check(whole, command, index + ".");
      commands.add(Form.of(command).valid(FIELDS));
      index++;
    }
    whole.valid();
    return ApiResponse.ok(Json.array(shelf.overwrite(commands)));
  }

  /** Blames the fields of a command that cannot be. */
  private static void check(Form form, ObjectNode command, String prefix) {
    String name = command.path("name").asString("");
    boolean isChatInput = command.path("type").asInt(CHAT_INPUT) == CHAT_INPUT;
    if (name.isEmpty()) {
      form.blame(prefix + "name", "BASE_TYPE_REQUIRED", "This field is required");
    } else if (isChatInput
        && (!CHAT_NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT)))) {
      form.blame(prefix + "name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    } else if (name.length() > MAX_NAME) {
      form.blame(prefix + "name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 32 in length.");
    }
    int description = command.path("description").asString("").length();
    if (isChatInput && description == 0) {
      form.blame(prefix + "description", "BASE_TYPE_REQUIRED", "This field is required");
    } else if (description > MAX_DESCRIPTION) {
      form.blame(
          prefix + "description", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
    }
    if (command.path("options").size() > MAX_OPTIONS) {
      form.blame(prefix + "options", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length.");
    }
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
