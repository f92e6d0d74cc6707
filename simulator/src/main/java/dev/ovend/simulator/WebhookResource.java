package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Webhooks that write messages: those of a channel, and the follow-ups of an interaction. */
final class WebhookResource {

  private final World world;

  WebhookResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.open("POST /webhooks/{webhook_id}/{webhook_token}", this::execute);
  }

  private ApiResponse execute(ApiRequest request) {
    long id = request.id("webhook_id");
    String token = request.param("webhook_token");
    return world.isBot(id) ? followUp(request, id, token) : webhook(request, id, token);
  }

  private ApiResponse followUp(ApiRequest request, long applicationId, String token) {
    InteractionState state = world.followUp(applicationId, token);
    return ApiResponse.ok(create(request, state.channel(), world.user(applicationId)));
  }

  private ApiResponse webhook(ApiRequest request, long id, String token) {
    ChannelState channel = world.webhook(id, token).channel();
    String name = request.body().object().path("username").asString("Simulator webhook");
    ObjectNode message = create(request, channel, Entities.user(id, name, true));
    return request.flag("wait") ? ApiResponse.ok(message) : ApiResponse.noContent();
  }

  private ObjectNode create(ApiRequest request, ChannelState channel, ObjectNode author) {
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    ChannelState.Post post = payload.post(channel, author, world.ids());
    return channel.create(post.from(request.param("webhook_id")), world.ids()).json();
  }
}
