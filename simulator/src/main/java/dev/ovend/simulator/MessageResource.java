package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages of a channel. */
final class MessageResource {

  private static final String MESSAGES = "/channels/{channel_id}/messages";
  private static final String MESSAGE = MESSAGES + "/{message_id}";
  private static final int MAX_PAGE = 100;
  private static final int PAGE = 50;
  private static final int MIN_BULK = 2;
  private static final int MAX_BULK = 100;
  private static final long OLD_MILLIS = Duration.ofDays(14).toMillis();
  private static final int CROSSPOSTED = 1;

  private final State state;
  private final Access access;

  MessageResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("POST " + MESSAGES, this::create);
    routes.bot("GET " + MESSAGES, this::list);
    routes.bot("GET " + MESSAGE, this::message);
    routes.bot("PATCH " + MESSAGE, this::edit);
    routes.bot("DELETE " + MESSAGE, this::delete);
    routes.bot("POST " + MESSAGES + "/bulk-delete", this::bulkDelete);
    routes.bot("POST " + MESSAGE + "/crosspost", this::crosspost);
  }

  private ApiResponse create(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.requireSending();
    if (!isTextual(channel)) {
      throw ApiException.of(400, 50008, "Cannot send messages in a non-text channel");
    }
    Threads.requireOpen(standing);
    MessagePayload payload = MessagePayload.of(request.body()).requireContent();
    if (!payload.files().isEmpty()) {
      standing.require(Permission.ATTACH_FILES);
    }
    if (payload.json().path("tts").asBoolean(false)) {
      standing.require(Permission.SEND_TTS_MESSAGES);
    }
    ObjectNode author = state.user(request.botId());
    StoredMessage message = channel.create(payload.post(channel, author, state.ids()), state.ids());
    state.threads().join(channel, request.botId());
    return ApiResponse.ok(channel.view(message, request.botId()));
  }

  private ApiResponse list(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    int limit = request.limit(MAX_PAGE, PAGE);
    List<ObjectNode> page = new ArrayList<>();
    for (StoredMessage message : page(request, standing.channel(), limit)) {
      page.add(standing.channel().view(message, request.botId()));
    }
    if (!standing.may(Permission.READ_MESSAGE_HISTORY)) {
      page.clear();
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
    ChannelState channel = access.channel(request).require(Permission.READ_MESSAGE_HISTORY);
    StoredMessage message = channel.message(request.id("message_id"));
    return ApiResponse.ok(channel.view(message, request.botId()));
  }

  private ApiResponse edit(ApiRequest request) {
    ChannelState channel = access.channel(request).channel();
    long messageId = request.id("message_id");
    if (channel.message(messageId).authorId() != request.botId()) {
      throw ApiException.of(403, 50005, "Cannot edit a message authored by another user");
    }
    MessagePayload payload = MessagePayload.of(request.body());
    StoredMessage edited = edited(channel, messageId, payload, state.ids());
    return ApiResponse.ok(channel.view(edited, request.botId()));
  }

  /** Changes a message of {@code channel}, and returns the new one. */
  static StoredMessage edited(
      ChannelState channel, long messageId, MessagePayload payload, Snowflakes ids) {
    return channel.change(
        messageId,
        before -> {
          ObjectNode after = payload.edit(before.json(), channel.id(), ids);
          MessagePayload.requireVisible(after);
          return before.with(after);
        });
  }

  private ApiResponse delete(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    long messageId = request.id("message_id");
    if (standing.channel().message(messageId).authorId() != request.botId()) {
      standing.require(Permission.MANAGE_MESSAGES);
    }
    standing.channel().delete(messageId);
    return ApiResponse.noContent();
  }

  private ApiResponse bulkDelete(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    standing.guild();
    ChannelState channel = standing.require(Permission.MANAGE_MESSAGES);
    ObjectNode body = Form.of(request).required("messages").ids("messages").valid();
    Set<Long> ids = new LinkedHashSet<>();
    for (JsonNode id : body.path("messages")) {
      ids.add(Long.parseUnsignedLong(id.asString()));
    }
    if (ids.size() != body.path("messages").size()
        || ids.size() < MIN_BULK
        || ids.size() > MAX_BULK) {
      throw ApiException.of(
          400,
          50016,
          "Provided too few or too many messages to delete. Must provide at least 2 and fewer"
              + " than 100 messages to delete");
    }
    long oldest = Snowflakes.first(state.ids().now() - OLD_MILLIS);
    if (ids.stream().anyMatch(id -> id < oldest)) {
      throw ApiException.of(
          400, 50034, "You can only bulk delete messages that are under 14 days old.");
    }
    channel.deleteAll(ids);
    return ApiResponse.noContent();
  }

  private ApiResponse crosspost(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.requireSending();
    if (channel.type() != ChannelEntities.ANNOUNCEMENT) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
    long messageId = request.id("message_id");
    if (channel.message(messageId).authorId() != request.botId()) {
      standing.require(Permission.MANAGE_MESSAGES);
    }
    StoredMessage published =
        channel.change(
            messageId,
            before -> {
              int flags = before.json().path("flags").asInt(0);
              if ((flags & CROSSPOSTED) != 0) {
                throw ApiException.of(400, 40033, "This message has already been crossposted");
              }
              return before.with(before.json().deepCopy().put("flags", flags | CROSSPOSTED));
            });
    return ApiResponse.ok(channel.view(published, request.botId()));
  }

  private static boolean isTextual(ChannelState channel) {
    int type = channel.type();
    return type != ChannelEntities.CATEGORY && !ChannelEntities.isForum(type);
  }
}
