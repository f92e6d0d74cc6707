package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first answer to an interaction. */
final class InteractionResource {

  private static final int MESSAGE = 4;
  private static final Set<Integer> TYPES = Set.of(1, MESSAGE, 5, 6, 7, 8, 9, 10, 12);
  private static final int APPLICATION_COMMAND = 2;

  private final World world;

  InteractionResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.callback(
        "POST /interactions/{interaction_id}/{interaction_token}/callback", this::callback);
  }

  private ApiResponse callback(ApiRequest request) {
    InteractionState state =
        world.interaction(request.id("interaction_id"), request.param("interaction_token"));
    ObjectNode body = request.body().object();
    int type = type(body);
    MessagePayload payload = type == MESSAGE ? payload(body, request.body().files()) : null;
    state.answer();
    StoredMessage message = payload == null ? null : create(state, payload);
    return request.flag("with_response")
        ? ApiResponse.ok(response(state, type, message))
        : ApiResponse.noContent();
  }

  private StoredMessage create(InteractionState state, MessagePayload payload) {
    ObjectNode author = world.user(state.interaction().applicationId());
    ChannelState channel = state.channel();
    return channel.create(payload.post(channel, author, world.ids()), world.ids());
  }

  private static int type(ObjectNode body) {
    if (!body.has("type")) {
      throw ApiException.invalidField("type", "BASE_TYPE_REQUIRED", "This field is required");
    }
    int type = body.path("type").asInt(0);
    if (!TYPES.contains(type)) {
      throw ApiException.invalidField(
          "type", "BASE_TYPE_CHOICES", "Value must be one of {1, 4, 5, 6, 7, 8, 9, 10, 12}.");
    }
    return type;
  }

  private static MessagePayload payload(ObjectNode body, List<Upload> files) {
    ObjectNode data = body.path("data") instanceof ObjectNode object ? object : Json.object();
    return MessagePayload.of(data, files).requireContent();
  }

  private static ObjectNode response(
      InteractionState state, int type, @Nullable StoredMessage message) {
    SimInteraction interaction = state.interaction();
    ObjectNode response = Json.object();
    ObjectNode head = response.putObject("interaction");
    head.put("id", Json.id(interaction.id())).put("type", APPLICATION_COMMAND);
    ObjectNode resource = response.putObject("resource").put("type", type);
    if (message != null) {
      head.put("response_message_id", message.json().path("id").asString());
      head.put("response_message_loading", false).put("response_message_ephemeral", false);
      resource.set("message", message.json());
    }
    return response;
  }
}
