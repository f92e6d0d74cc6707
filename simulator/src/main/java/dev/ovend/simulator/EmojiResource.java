package dev.ovend.simulator;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Emojis of a guild. */
final class EmojiResource {

  private static final String EMOJIS = "/guilds/{guild_id}/emojis";
  private static final String EMOJI = EMOJIS + "/{emoji_id}";
  private static final int MAX_EMOJIS = 50;
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 32;
  private static final int MAX_IMAGE = 350_000; // 256 KiB in base64
  private static final List<String> EDITABLE = List.of("name", "roles");

  private final State state;
  private final Access access;

  EmojiResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET " + EMOJIS, this::list);
    routes.bot("GET " + EMOJI, this::emoji);
    routes.bot("POST " + EMOJIS, this::create);
    routes.bot("PATCH " + EMOJI, this::edit);
    routes.bot("DELETE " + EMOJI, this::delete);
  }

  private ApiResponse list(ApiRequest request) {
    return ApiResponse.ok(Json.array(access.guild(request).guild().emojis().values()));
  }

  private ApiResponse emoji(ApiRequest request) {
    return ApiResponse.ok(known(access.guild(request).guild(), request));
  }

  private ApiResponse create(ApiRequest request) {
    GuildState guild = access.guild(request).require(Permission.CREATE_GUILD_EXPRESSIONS).guild();
    Form form =
        Form.of(request)
            .required("name", "image")
            .text("name", MIN_NAME, MAX_NAME)
            .text("image", 1, MAX_IMAGE)
            .ids("roles");
    if (!form.valid().path("image").asString().startsWith("data:image/")) {
      form.blame("image", "IMAGE_INVALID", "Invalid image data.");
    }
    ObjectNode fields = form.valid(EDITABLE);
    if (guild.emojis().size() >= MAX_EMOJIS) {
      throw ApiException.of(400, 30008, "Maximum number of emojis reached (50)");
    }
    long id = state.ids().next();
    ObjectNode emoji = Entities.emoji(id, "", state.user(request.botId()));
    emoji.setAll(fields);
    guild.emojis().put(id, emoji);
    return ApiResponse.of(201, emoji);
  }

  private ApiResponse edit(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    requireManaging(standing, known(standing.guild(), request));
    ObjectNode changes =
        Form.of(request).text("name", MIN_NAME, MAX_NAME).ids("roles").valid(EDITABLE);
    ObjectNode edited =
        standing
            .guild()
            .emojis()
            .computeIfPresent(
                request.id("emoji_id"),
                (id, emoji) -> {
                  ObjectNode after = emoji.deepCopy();
                  after.setAll(changes);
                  return after;
                });
    return ApiResponse.ok(State.known(edited, 10014, "Emoji"));
  }

  private ApiResponse delete(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    requireManaging(standing, known(standing.guild(), request));
    standing.guild().emojis().remove(request.id("emoji_id"));
    return ApiResponse.noContent();
  }

  private static void requireManaging(GuildStanding standing, ObjectNode emoji) {
    boolean own = emoji.path("user").path("id").asString("").equals(Json.id(standing.bot()));
    if (!own || !standing.may(Permission.CREATE_GUILD_EXPRESSIONS)) {
      standing.require(Permission.MANAGE_GUILD_EXPRESSIONS);
    }
  }

  private static ObjectNode known(GuildState guild, ApiRequest request) {
    return State.known(guild.emojis().get(request.id("emoji_id")), 10014, "Emoji");
  }
}
