package dev.ovend.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Threads: starting them, and those that are active. */
final class ThreadResource {

  private static final String ARCHIVED = "/threads/archived/";
  private static final int MIN_PAGE = 2;
  private static final int MAX_PAGE = 100;
  private static final int PAGE = 50;
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
    routes.bot("GET /channels/{channel_id}" + ARCHIVED + "public", this::archivedPublic);
    routes.bot("GET /channels/{channel_id}" + ARCHIVED + "private", this::archivedPrivate);
    routes.bot("GET /channels/{channel_id}/users/@me" + ARCHIVED + "private", this::joined);
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
    MessagePayload payload =
        MessagePayload.below("message", first, request.body().files()).requireContent();
    long id = state.ids().next();
    ChannelState thread = create(standing, id, ChannelEntities.PUBLIC_THREAD, fields);
    ObjectNode author = state.user(standing.bot());
    ObjectNode message = Threads.begin(thread, payload.post(thread, author, state.ids()));
    ObjectNode view = thread.view();
    view.set("message", message);
    return ApiResponse.of(201, view);
  }

  private ChannelState create(ChannelStanding standing, long id, int type, ObjectNode fields) {
    ChannelEntities.ThreadHead head =
        new ChannelEntities.ThreadHead(id, type, fields.path("name").asString(), standing.bot());
    ChannelState thread = Threads.thread(standing.channel(), head, fields);
    thread.members().put(standing.bot(), state.ids().now());
    state.add(thread);
    return thread;
  }

  private ApiResponse active(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    List<ChannelState> threads =
        standing.guild().threads().reversed().stream()
            .filter(thread -> !Threads.isArchived(thread) && access.sees(standing.bot(), thread))
            .toList();
    return ApiResponse.ok(list(threads, standing.bot()).put("has_more", false));
  }

  private ApiResponse archivedPublic(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    standing.require(Permission.READ_MESSAGE_HISTORY);
    return archived(request, standing, thread -> !isPrivate(thread));
  }

  private ApiResponse archivedPrivate(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    standing.require(Permission.READ_MESSAGE_HISTORY, Permission.MANAGE_THREADS);
    return archived(request, standing, ThreadResource::isPrivate);
  }

  private static ApiResponse archived(
      ApiRequest request, ChannelStanding standing, Predicate<ChannelState> kind) {
    Long before = request.time("before");
    Stream<ChannelState> threads =
        archived(standing)
            .filter(kind)
            .filter(thread -> before == null || Threads.archivedAt(thread) < before)
            .sorted(Comparator.comparingLong(Threads::archivedAt).reversed());
    return page(request, standing, threads);
  }

  /** Its pages go by id, unlike those of the other two. */
  private ApiResponse joined(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    standing.require(Permission.READ_MESSAGE_HISTORY);
    Long before = request.cursor("before");
    Stream<ChannelState> threads =
        archived(standing)
            .filter(thread -> isPrivate(thread) && thread.members().containsKey(standing.bot()))
            .filter(thread -> before == null || thread.id() < before)
            .sorted(Comparator.comparingLong(ChannelState::id).reversed());
    return page(request, standing, threads);
  }

  private static Stream<ChannelState> archived(ChannelStanding standing) {
    return standing.guild().threads().stream()
        .filter(thread -> standing.channel().equals(thread.parent()))
        .filter(Threads::isArchived);
  }

  private static ApiResponse page(
      ApiRequest request, ChannelStanding standing, Stream<ChannelState> threads) {
    int limit = request.limit(MIN_PAGE, MAX_PAGE, PAGE);
    List<ChannelState> found = threads.limit(limit + 1L).toList();
    ObjectNode body = list(found.stream().limit(limit).toList(), standing.bot());
    return ApiResponse.ok(body.put("has_more", found.size() > limit));
  }

  /** Returns threads, and the bot as member of those it is in. */
  private static ObjectNode list(List<ChannelState> threads, long bot) {
    ObjectNode body = Json.object();
    ArrayNode views = body.putArray("threads");
    ArrayNode members = body.putArray("members");
    for (ChannelState thread : threads) {
      views.add(thread.view());
      Long joined = thread.members().get(bot);
      if (joined != null) {
        members.add(ThreadMemberResource.view(thread, Map.entry(bot, joined)));
      }
    }
    return body;
  }

  private static boolean isPrivate(ChannelState thread) {
    return thread.type() == ChannelEntities.PRIVATE_THREAD;
  }

  private static void requireNoThread(ChannelState channel) {
    if (channel.isThread() || channel.guild() == null) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
  }

  private static ObjectNode fields(ApiRequest request) {
    return Threads.form(request.body().object())
        .required("name")
        .choice(
            "type",
            ChannelEntities.ANNOUNCEMENT_THREAD,
            ChannelEntities.PUBLIC_THREAD,
            ChannelEntities.PRIVATE_THREAD)
        .valid();
  }
}
