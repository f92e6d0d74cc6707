package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Threads: starting them, and those that are active. */
final class ThreadResource {

  /** After how many idle minutes a thread may be set to be archived. */
  static final Integer[] ARCHIVE_MINUTES = {60, 1_440, 4_320, 10_080};

  private static final int MAX_NAME = 100;
  private static final int MAX_SLOWMODE = 21_600;
  private static final int HAS_THREAD = 1 << 5;

  private final State state;
  private final Access access;

  ThreadResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("POST /channels/{channel_id}/messages/{message_id}/threads", this::startFrom);
    routes.bot("POST /channels/{channel_id}/threads", this::start);
    routes.bot("GET /guilds/{guild_id}/threads/active", this::active);
  }

  private ApiResponse startFrom(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    requireNoThread(standing.channel());
    ChannelState parent = standing.require(Permission.CREATE_PUBLIC_THREADS);
    long id = request.id("message_id");
    parent.message(id);
    ObjectNode fields = fields(request);
    int type =
        parent.type() == ChannelEntities.ANNOUNCEMENT
            ? ChannelEntities.ANNOUNCEMENT_THREAD
            : ChannelEntities.PUBLIC_THREAD;
    if (state.findChannel(id) != null) {
      throw ApiException.of(400, 160004, "A thread has already been created for this message");
    }
    ChannelState thread = create(standing, id, type, fields);
    parent.change(
        id,
        message -> {
          ObjectNode json = message.json().deepCopy();
          json.put("flags", json.path("flags").asInt(0) | HAS_THREAD);
          json.set("thread", thread.view());
          return message.with(json);
        });
    return ApiResponse.of(201, thread.view());
  }

  private ApiResponse start(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    requireNoThread(standing.channel());
    ObjectNode fields = fields(request);
    if (ChannelEntities.isForum(standing.channel().type())) {
      return startPost(standing, request, fields);
    }
    int type = request.body().object().path("type").asInt(ChannelEntities.PRIVATE_THREAD);
    standing.require(
        type == ChannelEntities.PRIVATE_THREAD
            ? Permission.CREATE_PRIVATE_THREADS
            : Permission.CREATE_PUBLIC_THREADS);
    return ApiResponse.of(201, create(standing, state.ids().next(), type, fields).view());
  }

  private ApiResponse startPost(ChannelStanding standing, ApiRequest request, ObjectNode fields) {
    standing.require(Permission.SEND_MESSAGES);
    if (!(request.body().object().path("message") instanceof ObjectNode first)) {
      throw ApiException.invalidField("message", "BASE_TYPE_REQUIRED", "This field is required");
    }
    MessagePayload payload = MessagePayload.of(first, request.body().files()).requireContent();
    long id = state.ids().next();
    ChannelState thread = create(standing, id, ChannelEntities.PUBLIC_THREAD, fields);
    ObjectNode author = state.user(standing.bot());
    ObjectNode message = payload.post(thread, author, state.ids()).json().apply(id);
    thread.add(id, message);
    ObjectNode view = thread.view();
    view.set("message", message);
    return ApiResponse.of(201, view);
  }

  private ChannelState create(ChannelStanding standing, long id, int type, ObjectNode fields) {
    ChannelState parent = standing.channel();
    ChannelEntities.ThreadHead head =
        new ChannelEntities.ThreadHead(id, type, fields.path("name").asString(), standing.bot());
    ObjectNode json = ChannelEntities.thread(head, parent);
    if (fields.hasNonNull("rate_limit_per_user")) {
      json.set("rate_limit_per_user", fields.path("rate_limit_per_user"));
    }
    ObjectNode metadata = json.withObject("thread_metadata");
    for (String field : List.of("auto_archive_duration", "invitable")) {
      if (fields.hasNonNull(field)) {
        metadata.set(field, fields.path(field));
      }
    }
    ChannelState thread = ChannelState.thread(id, parent, json);
    thread.members().put(standing.bot(), state.ids().now());
    state.add(thread);
    return thread;
  }

  private ApiResponse active(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    ArrayNode threads = Json.array();
    ArrayNode members = Json.array();
    for (ChannelState thread : standing.guild().threads().reversed()) {
      if (isArchived(thread) || !access.sees(standing.bot(), thread)) {
        continue;
      }
      threads.add(thread.view());
      Long joined = thread.members().get(standing.bot());
      if (joined != null) {
        members.add(ThreadMemberResource.view(thread, Map.entry(standing.bot(), joined)));
      }
    }
    ObjectNode body = Json.object();
    body.set("threads", threads);
    body.set("members", members);
    return ApiResponse.ok(body);
  }

  private static boolean isArchived(ChannelState thread) {
    return thread.json().path("thread_metadata").path("archived").asBoolean(false);
  }

  private static void requireNoThread(ChannelState channel) {
    if (channel.isThread() || channel.guild() == null) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
  }

  private static ObjectNode fields(ApiRequest request) {
    return Form.of(request)
        .required("name")
        .text("name", 1, MAX_NAME)
        .choice("auto_archive_duration", ARCHIVE_MINUTES)
        .integer("rate_limit_per_user", 0, MAX_SLOWMODE)
        .choice(
            "type",
            ChannelEntities.ANNOUNCEMENT_THREAD,
            ChannelEntities.PUBLIC_THREAD,
            ChannelEntities.PRIVATE_THREAD)
        .valid();
  }
}
