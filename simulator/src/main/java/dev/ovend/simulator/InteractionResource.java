package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The first answer to an interaction. */
final class InteractionResource {

  private static final int MESSAGE = 4;
  private static final int DEFERRED = 5;
  private static final int DEFERRED_UPDATE = 6;
  private static final int UPDATE = 7;
  private static final int LAUNCH = 12;
  private static final Set<Integer> TYPES =
      Set.of(1, MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, 8, 9, 10, LAUNCH, 13);
  private static final Set<Integer> MESSAGES = Set.of(MESSAGE, DEFERRED, UPDATE);
  private static final int APPLICATION_COMMAND = 2;
  private static final int COMPONENT = 3;

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
    MessagePayload payload = payload(type, body, request.body().files());
    if (type == MESSAGE) {
      payload.requireContent();
    }
    interaction.answer();
    ObjectNode message = answer(type, payload, new InteractionMessages(state, interaction));
    return request.flag("with_response")
        ? ApiResponse.ok(response(interaction, type, message))
        : ApiResponse.noContent();
  }

  /** Does what the answer says; returns the message that it made or changed, or null. */
  private static @Nullable ObjectNode answer(
      int type, MessagePayload payload, InteractionMessages messages) {
    return switch (type) {
      case MESSAGE -> messages.first(payload).json();
      case DEFERRED -> messages.defer(payload.json().path("flags").asInt(0));
      case DEFERRED_UPDATE -> {
        messages.acknowledge();
        yield null;
      }
      case UPDATE -> messages.update(payload);
      default -> null;
    };
  }

  private static int type(ObjectNode body) {
    if (!body.has("type")) {
      throw ApiException.invalidField("type", "BASE_TYPE_REQUIRED", "This field is required");
    }
    int type = body.path("type").asInt(0);
    if (!TYPES.contains(type)) {
      throw ApiException.invalidField(
          "type", "BASE_TYPE_CHOICES", "Value must be one of {1, 4, 5, 6, 7, 8, 9, 10, 12, 13}.");
    }
    return type;
  }

  private static MessagePayload payload(int type, ObjectNode body, List<Upload> files) {
    boolean isMessage = MESSAGES.contains(type) && body.path("data").isObject();
    ObjectNode data = isMessage ? (ObjectNode) body.path("data") : Json.object();
    return MessagePayload.below("data", data, files);
  }

  private static ObjectNode response(
      InteractionState interaction, int type, @Nullable ObjectNode message) {
    ObjectNode response = Json.object();
    ObjectNode head = response.putObject("interaction");
    String id = Json.id(interaction.interaction().id());
    head.put("id", id).put("type", interaction.source() == null ? APPLICATION_COMMAND : COMPONENT);
    if (type == LAUNCH) {
      head.put("activity_instance_id", "i-" + id);
      ObjectNode resource = response.putObject("resource").put("type", type);
      resource.putObject("activity_instance").put("id", "i-" + id);
    }
    if (message != null) {
      ObjectNode resource = response.putObject("resource").put("type", type);
      int flags = message.path("flags").asInt(0);
      head.set("response_message_id", message.path("id"));
      head.put("response_message_loading", type == DEFERRED);
      head.put("response_message_ephemeral", (flags & InteractionMessages.EPHEMERAL) != 0);
      resource.set("message", message);
    }
    return response;
  }
}
