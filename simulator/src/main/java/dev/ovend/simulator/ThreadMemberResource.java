package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Who takes part in a thread. */
final class ThreadMemberResource {

  private static final String MEMBERS = "/channels/{channel_id}/thread-members";
  private static final String MEMBER = MEMBERS + "/{user_id}";
  private static final int MAX_PAGE = 100;
  private static final int MAX_MEMBERS = 1000;

  private final State state;
  private final Access access;

  ThreadMemberResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET " + MEMBERS, this::list);
    routes.bot("PUT " + MEMBERS + "/@me", request -> add(request, request.botId()));
    routes.bot("DELETE " + MEMBERS + "/@me", request -> remove(request, request.botId()));
    routes.bot("GET " + MEMBER, this::member);
    routes.bot("PUT " + MEMBER, this::addOther);
    routes.bot("DELETE " + MEMBER, this::removeOther);
  }

  static ObjectNode view(ChannelState thread, Map.Entry<Long, Long> joined) {
    ObjectNode view = Json.object().put("id", Json.id(thread.id()));
    view.put("user_id", Json.id(joined.getKey())).put("flags", 0);
    return view.put("join_timestamp", Snowflakes.timestampOf(joined.getValue()));
  }

  private ApiResponse list(ApiRequest request) {
    ChannelState thread = thread(request);
    boolean withMember = request.flag("with_member");
    int limit = request.limit(MAX_PAGE, withMember ? MAX_PAGE : MAX_MEMBERS);
    Long after = request.cursor("after");
    List<ObjectNode> page =
        thread.members().tailMap(withMember && after != null ? after : 0, false).entrySet().stream()
            .limit(withMember ? limit : MAX_MEMBERS)
            .map(joined -> detailed(thread, joined, withMember))
            .toList();
    return ApiResponse.ok(Json.array(page));
  }

  private ApiResponse member(ApiRequest request) {
    ChannelState thread = thread(request);
    long userId = request.id("user_id");
    long joined = State.known(thread.members().get(userId), 10007, "Member");
    return ApiResponse.ok(detailed(thread, Map.entry(userId, joined), request.flag("with_member")));
  }

  private ApiResponse add(ApiRequest request, long userId) {
    ChannelState thread = thread(request);
    requireUnarchived(thread);
    GuildState guild = access.channel(request).guild();
    if (guild.member(userId) == null) {
      state.user(userId);
      throw ApiException.unknown(10007, "Member");
    }
    thread.members().putIfAbsent(userId, state.ids().now());
    return ApiResponse.noContent();
  }

  private ApiResponse addOther(ApiRequest request) {
    access.channel(request).requireSending();
    return add(request, request.id("user_id"));
  }

  /** Who started a private thread may put others out. */
  private ApiResponse removeOther(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState thread = standing.channel();
    if (thread.type() != ChannelEntities.PRIVATE_THREAD
        || !Threads.isOwner(thread, standing.bot())) {
      standing.require(Permission.MANAGE_THREADS);
    }
    return remove(request, request.id("user_id"));
  }

  private ApiResponse remove(ApiRequest request, long userId) {
    ChannelState thread = thread(request);
    requireUnarchived(thread);
    State.known(thread.members().remove(userId), 10007, "Member");
    return ApiResponse.noContent();
  }

  private ChannelState thread(ApiRequest request) {
    ChannelState channel = access.channel(request).channel();
    if (!channel.isThread()) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
    return channel;
  }

  private static void requireUnarchived(ChannelState thread) {
    if (Threads.isArchived(thread)) {
      throw Threads.archived();
    }
  }

  private static ObjectNode detailed(
      ChannelState thread, Map.Entry<Long, Long> joined, boolean withMember) {
    ObjectNode view = view(thread, joined);
    GuildState guild = thread.guild();
    ObjectNode member = guild == null ? null : guild.member(joined.getKey());
    if (withMember && member != null) {
      view.set("member", member);
    }
    return view;
  }
}
