package dev.ovend.simulator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Messages of webhooks, and the answers to interactions that go the same way. */
final class WebhookMessageResource {

  private static final String WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}";
  private static final String ORIGINAL = WEBHOOK + "/messages/@original";
  private static final String MESSAGE = WEBHOOK + "/messages/{message_id}";

  private final State state;

  WebhookMessageResource(State state) {
    this.state = state;
  }

  void addTo(RouteTable routes) {
    routes.open("POST " + WEBHOOK, this::execute);
    routes.open("GET " + ORIGINAL, this::message);
    routes.open("PATCH " + ORIGINAL, this::edit);
    routes.open("DELETE " + ORIGINAL, this::delete);
    routes.open("GET " + MESSAGE, this::message);
    routes.open("PATCH " + MESSAGE, this::edit);
    routes.open("DELETE " + MESSAGE, this::delete);
  }

  private ApiResponse execute(ApiRequest request) {
    long id = request.id("webhook_id");
    return state.users().isBot(id) ? followUp(request, id) : webhook(request, id);
  }

  private ApiResponse webhook(ApiRequest request, long id) {
    WebhookState webhook = state.webhooks().webhook(id, request.param("webhook_token"));
    ObjectNode body = request.body().object();
    requireOneTarget(webhook, request.query("thread_id") != null, body.hasNonNull("thread_name"));
    ObjectNode author = webhook.author(body.path("username").asString(webhook.name()));
    ObjectNode message =
        body.hasNonNull("thread_name")
            ? begin(request, webhook, author)
            : write(request, target(request, webhook), author);
    return request.flag("wait") ? ApiResponse.ok(message) : ApiResponse.noContent();
  }

  private ApiResponse followUp(ApiRequest request, long applicationId) {
    InteractionState interaction =
        state.interactions().followUp(applicationId, request.param("webhook_token"));
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    return ApiResponse.ok(new InteractionMessages(state, interaction).followUp(payload));
  }

  private ApiResponse message(ApiRequest request) {
    Place place = place(request);
    return ApiResponse.ok(
        place.answers == null
            ? place.channel.message(place.messageId).json()
            : place.answers.message(place.messageId));
  }

  private ApiResponse edit(ApiRequest request) {
    Place place = place(request);
    MessagePayload payload = MessagePayload.of(request.body());
    return ApiResponse.ok(
        place.answers == null
            ? MessageResource.edited(place.channel, place.messageId, payload, state.ids()).json()
            : place.answers.edit(place.messageId, payload));
  }

  private ApiResponse delete(ApiRequest request) {
    Place place = place(request);
    if (place.answers == null) {
      place.channel.delete(place.messageId);
    } else {
      place.answers.delete(place.messageId);
    }
    return ApiResponse.noContent();
  }

  private ObjectNode write(ApiRequest request, ChannelState channel, ObjectNode author) {
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    ChannelState.Post post = payload.post(channel, author, state.ids());
    StoredMessage message = channel.create(post.from(request.param("webhook_id")), state.ids());
    state.threads().wake(channel);
    return message.json();
  }

  /** Starts a thread of a forum, which belongs to the webhook and has no members. */
  private ObjectNode begin(ApiRequest request, WebhookState webhook, ObjectNode author) {
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    ObjectNode fields =
        Form.of(request)
            .text("thread_name", 1, ChannelResource.MAX_NAME)
            .list("applied_tags", 0, Threads.MAX_TAGS)
            .ids("applied_tags")
            .valid();
    ChannelEntities.ThreadHead head =
        new ChannelEntities.ThreadHead(
            state.ids().next(),
            ChannelEntities.PUBLIC_THREAD,
            fields.path("thread_name").asString(),
            webhook.id());
    ChannelState thread = Threads.thread(webhook.channel(), head, fields);
    ChannelState.Post post = payload.post(thread, author, state.ids());
    ObjectNode message = Threads.begin(thread, post.from(request.param("webhook_id")));
    state.add(thread);
    return message;
  }

  private static void requireOneTarget(WebhookState webhook, boolean hasId, boolean hasName) {
    boolean isForum = ChannelEntities.isForum(webhook.channel().type());
    if (isForum && !hasId && !hasName) {
      throw ApiException.of(
          400, 220_001, "Webhooks posted to forum channels must have a thread_name or thread_id");
    }
    if (isForum && hasId && hasName) {
      throw ApiException.of(
          400,
          220_002,
          "Webhooks posted to forum channels cannot have both a thread_name and thread_id");
    }
    if (!isForum && hasName) {
      throw ApiException.of(400, 220_003, "Webhooks can only create threads in forum channels");
    }
  }

  /** Finds the message of the path. */
  private Place place(ApiRequest request) {
    long id = request.id("webhook_id");
    String token = request.param("webhook_token");
    boolean original = !request.params().containsKey("message_id");
    if (state.users().isBot(id)) {
      InteractionState answered = state.interactions().followUp(id, token);
      long messageId = original ? answered.original() : answered.own(request.id("message_id"));
      return new Place(answered.channel(), messageId, new InteractionMessages(state, answered));
    }
    ChannelState channel = target(request, state.webhooks().webhook(id, token));
    if (original) {
      throw ApiException.unknown(10008, "Message");
    }
    long messageId = request.id("message_id");
    String writer = channel.message(messageId).json().path("webhook_id").asString("");
    if (!writer.equals(Json.id(id))) {
      throw ApiException.unknown(10008, "Message");
    }
    return new Place(channel, messageId, null);
  }

  private ChannelState target(ApiRequest request, WebhookState webhook) {
    Long threadId = request.cursor("thread_id");
    if (threadId == null) {
      return webhook.channel();
    }
    ChannelState thread = state.channel(threadId);
    if (!webhook.channel().equals(thread.parent())) {
      throw ApiException.unknown(10003, "Channel");
    }
    return thread;
  }

  /** A message; {@code answers} is null unless it answers an interaction. */
  private record Place(
      ChannelState channel, long messageId, @Nullable InteractionMessages answers) {}
}
