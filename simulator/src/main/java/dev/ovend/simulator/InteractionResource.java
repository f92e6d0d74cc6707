package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first answer to an interaction. */
final class InteractionResource {

  private static final int MESSAGE = 4;
  private static final int DEFERRED = 5;
  private static final Set<Integer> TYPES = Set.of(1, MESSAGE, DEFERRED, 6, 7, 8, 9, 10, 12);
  private static final int APPLICATION_COMMAND = 2;

  private final State state;

  InteractionResource(State state) {
    this.state = state;
  }

  void addTo(RouteTable routes) {
    routes.callback(
        "POST /interactions/{interaction_id}/{interaction_token}/callback", this::callback);
  }

  private ApiResponse callback(ApiRequest request) {
    InteractionState interaction =
        state.interactions().open(request.id("interaction_id"), request.param("interaction_token"));
    ObjectNode body = request.body().object();
    int type = type(body);
    MessagePayload payload = type == MESSAGE ? payload(body, request.body().files()) : null;
    interaction.answer();
    InteractionMessages messages = new InteractionMessages(state, interaction);
    ObjectNode message = null;
    if (payload != null) {
      message = messages.first(payload).json();
    } else if (type == DEFERRED) {
      message = messages.defer(body.path("data").path("flags").asInt(0));
    }
    return request.flag("with_response")
        ? ApiResponse.ok(response(interaction.interaction(), type, message))
        : ApiResponse.noContent();
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
    return MessagePayload.below("data", data, files).requireContent();
  }

  private static ObjectNode response(
      SimInteraction interaction, int type, @Nullable ObjectNode message) {
    ObjectNode response = Json.object();
    ObjectNode head = response.putObject("interaction");
    head.put("id", Json.id(interaction.id())).put("type", APPLICATION_COMMAND);
    ObjectNode resource = response.putObject("resource").put("type", type);
    if (message != null) {
      int flags = message.path("flags").asInt(0);
      head.set("response_message_id", message.path("id"));
      head.put("response_message_loading", type == DEFERRED);
      head.put("response_message_ephemeral", (flags & InteractionMessages.EPHEMERAL) != 0);
      resource.set("message", message);
    }
    return response;
  }
}
