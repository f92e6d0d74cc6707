package dev.ovend.simulator;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Channels, and the sign that somebody types. */
final class ChannelResource {

  private static final int MAX_NAME = 100;
  private static final int MAX_TOPIC = 1024;
  private static final int MAX_SLOWMODE = 21_600;
  private static final List<String> EDITABLE =
      List.of("name", "topic", "nsfw", "position", "rate_limit_per_user", "parent_id");

  private final World world;

  ChannelResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /channels/{channel_id}", this::channel);
    routes.bot("PATCH /channels/{channel_id}", this::edit);
    routes.bot("POST /channels/{channel_id}/typing", this::typing);
  }

  private ApiResponse channel(ApiRequest request) {
    return ApiResponse.ok(world.channel(request.id("channel_id")).view());
  }

  private ApiResponse typing(ApiRequest request) {
    world.channel(request.id("channel_id"));
    return ApiResponse.noContent();
  }

  private ApiResponse edit(ApiRequest request) {
    ChannelState channel = world.channel(request.id("channel_id"));
    ObjectNode body = request.body().object();
    check(body);
    ObjectNode changes = Json.object();
    for (String field : EDITABLE) {
      if (body.has(field)) {
        changes.set(field, body.get(field));
      }
    }
    return ApiResponse.ok(channel.update(changes));
  }

  private static void check(ObjectNode body) {
    JsonNode name = body.path("name");
    int length = name.asString("").length();
    if (!name.isMissingNode() && (length < 1 || length > MAX_NAME)) {
      throw ApiException.invalidField(
          "name", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and " + MAX_NAME + " in length.");
    }
    if (body.path("topic").asString("").length() > MAX_TOPIC) {
      throw ApiException.tooLong("topic", MAX_TOPIC);
    }
    int slowmode = body.path("rate_limit_per_user").asInt(0);
    if (slowmode < 0 || slowmode > MAX_SLOWMODE) {
      throw ApiException.invalidField(
          "rate_limit_per_user",
          "NUMBER_TYPE_MAX",
          "int value should be less than or equal to " + MAX_SLOWMODE + ".");
    }
  }
}
