package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Messages of a channel. */
final class MessageResource {

  private static final int MAX_PAGE = 100;
  private static final int PAGE = 50;

  private final World world;

  MessageResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("POST /channels/{channel_id}/messages", this::create);
    routes.bot("GET /channels/{channel_id}/messages", this::list);
    routes.bot("GET /channels/{channel_id}/messages/{message_id}", this::message);
    routes.bot("PATCH /channels/{channel_id}/messages/{message_id}", this::edit);
    routes.bot("DELETE /channels/{channel_id}/messages/{message_id}", this::delete);
  }

  private ApiResponse create(ApiRequest request) {
    ChannelState channel = channel(request);
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    ObjectNode author = world.user(request.botId());
    StoredMessage message = channel.create(payload.post(channel, author, world.ids()), world.ids());
    return ApiResponse.ok(channel.view(message, request.botId()));
  }

  private ApiResponse list(ApiRequest request) {
    ChannelState channel = channel(request);
    int limit = request.limit(MAX_PAGE, PAGE);
    List<ObjectNode> page = new ArrayList<>();
    for (StoredMessage message : page(request, channel, limit)) {
      page.add(channel.view(message, request.botId()));
    }
    return ApiResponse.ok(Json.array(page));
  }

  private static List<StoredMessage> page(ApiRequest request, ChannelState channel, int limit) {
    Long around = request.cursor("around");
    Long before = request.cursor("before");
    Long after = request.cursor("after");
    int cursors = (around == null ? 0 : 1) + (before == null ? 0 : 1) + (after == null ? 0 : 1);
    if (cursors > 1) {
      throw ApiException.invalidField(
          "", "CURSORS_EXCLUSIVE", "Only one of around, before and after may be sent.");
    }
    if (around != null) {
      return channel.around(around, limit);
    }
    if (after != null) {
      return channel.after(after, limit);
    }
    return channel.before(before == null ? Long.MAX_VALUE : before, limit);
  }

  private ApiResponse message(ApiRequest request) {
    ChannelState channel = channel(request);
    StoredMessage message = channel.message(request.id("message_id"));
    return ApiResponse.ok(channel.view(message, request.botId()));
  }

  private ApiResponse edit(ApiRequest request) {
    ChannelState channel = channel(request);
    long messageId = request.id("message_id");
    if (channel.message(messageId).authorId() != request.botId()) {
      throw ApiException.of(403, 50005, "Cannot edit a message authored by another user");
    }
    MessagePayload payload = MessagePayload.of(request.body());
    StoredMessage edited =
        channel.change(
            messageId,
            before -> {
              ObjectNode after = payload.edit(before.json(), channel.id(), world.ids());
              MessagePayload.requireVisible(after);
              return before.with(after);
            });
    return ApiResponse.ok(channel.view(edited, request.botId()));
  }

  private ApiResponse delete(ApiRequest request) {
    channel(request).delete(request.id("message_id"));
    return ApiResponse.noContent();
  }

  private ChannelState channel(ApiRequest request) {
    return world.channel(request.id("channel_id"));
  }
}
