package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Pinned messages, by the routes of today and those they replaced. */
final class PinResource {

  private static final int MAX_PAGE = 50;
  private static final int MAX_PINS = 250;

  private final State state;
  private final Access access;

  PinResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /channels/{channel_id}/messages/pins", this::page);
    routes.bot("PUT /channels/{channel_id}/messages/pins/{message_id}", this::pin);
    routes.bot("DELETE /channels/{channel_id}/messages/pins/{message_id}", this::unpin);
    routes.bot("GET /channels/{channel_id}/pins", this::list);
    routes.bot("PUT /channels/{channel_id}/pins/{message_id}", this::pin);
    routes.bot("DELETE /channels/{channel_id}/pins/{message_id}", this::unpin);
  }

  private ApiResponse page(ApiRequest request) {
    ChannelState channel = readable(request);
    Long before = request.time("before");
    int limit = request.limit(MAX_PAGE, MAX_PAGE);
    List<Map.Entry<Long, Long>> pins =
        channel.pins().before(before == null ? Long.MAX_VALUE : before);
    ObjectNode body = Json.object();
    ArrayNode items = body.putArray("items");
    pins.stream()
        .limit(limit)
        .forEach(pin -> {
          ObjectNode item =
              items.addObject().put("pinned_at", Snowflakes.timestampOf(pin.getKey()));
          item.set("message", channel.message(pin.getValue()).view(request.botId()));
        });
    return ApiResponse.ok(body.put("has_more", pins.size() > limit));
  }

  private ApiResponse list(ApiRequest request) {
    ChannelState channel = readable(request);
    List<ObjectNode> newest =
        channel.pins().before(Long.MAX_VALUE).stream()
            .limit(MAX_PAGE)
            .map(pin -> channel.message(pin.getValue()).view(request.botId()))
            .toList();
    return ApiResponse.ok(Json.array(newest));
  }

  private ApiResponse pin(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.PIN_MESSAGES);
    long id = request.id("message_id");
    channel.message(id);
    if (!channel.pins().contains(id) && channel.pins().count() >= MAX_PINS) {
      throw ApiException.of(400, 30003, "Maximum number of pins reached for the channel (250)");
    }
    mark(channel, id, true);
    channel.pins().add(id, state.ids().now());
    return ApiResponse.noContent();
  }

  private ApiResponse unpin(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.PIN_MESSAGES);
    long id = request.id("message_id");
    mark(channel, id, false);
    channel.pins().remove(id);
    return ApiResponse.noContent();
  }

  private ChannelState readable(ApiRequest request) {
    return access.channel(request).require(Permission.READ_MESSAGE_HISTORY);
  }

  private static void mark(ChannelState channel, long id, boolean pinned) {
    channel.change(id, message -> message.with(message.json().deepCopy().put("pinned", pinned)));
  }
}
