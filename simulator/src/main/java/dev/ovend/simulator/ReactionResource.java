package dev.ovend.simulator;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** Reactions to messages: the bot's own and those of others. */
final class ReactionResource {

  private static final String ALL = "/channels/{channel_id}/messages/{message_id}/reactions";
  private static final Pattern CUSTOM = Pattern.compile("\\w{2,32}:\\d{15,20}");
  private static final int MAX_PAGE = 100;
  private static final int PAGE = 25;
  private static final int MAX_EMOJIS = 20;

  private final State state;
  private final Access access;

  ReactionResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    String emoji = ALL + "/{emoji_name}";
    routes.bot("PUT " + emoji + "/@me", this::put);
    routes.bot("DELETE " + emoji + "/@me", this::delete);
    routes.bot("DELETE " + emoji + "/{user_id}", this::deleteOfUser);
    routes.bot("GET " + emoji, this::users);
    routes.bot("DELETE " + emoji, this::deleteEmoji);
    routes.bot("DELETE " + ALL, this::deleteAll);
  }

  private ApiResponse put(ApiRequest request) {
    String emoji = emoji(request);
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.require(Permission.READ_MESSAGE_HISTORY);
    StoredMessage message = channel.message(request.id("message_id"));
    if (!message.reactions().containsKey(emoji)) {
      standing.require(Permission.ADD_REACTIONS);
      if (message.reactions().size() >= MAX_EMOJIS) {
        throw ApiException.of(400, 30010, "Maximum number of reactions reached (20)");
      }
    }
    return change(request, channel, before -> before.react(emoji, request.botId()));
  }

  private ApiResponse delete(ApiRequest request) {
    String emoji = emoji(request);
    ChannelState channel = access.channel(request).channel();
    return change(request, channel, message -> message.unreact(emoji, request.botId()));
  }

  private ApiResponse deleteOfUser(ApiRequest request) {
    String emoji = emoji(request);
    long user = request.id("user_id");
    state.user(user);
    return change(request, managed(request), message -> message.unreact(emoji, user));
  }

  private ApiResponse deleteEmoji(ApiRequest request) {
    String emoji = emoji(request);
    return change(request, managed(request), message -> message.clear(emoji));
  }

  private ApiResponse deleteAll(ApiRequest request) {
    return change(request, managed(request), StoredMessage::clear);
  }

  private ApiResponse users(ApiRequest request) {
    String emoji = emoji(request);
    ChannelState channel = access.channel(request).require(Permission.READ_MESSAGE_HISTORY);
    StoredMessage message = channel.message(request.id("message_id"));
    int limit = request.limit(MAX_PAGE, PAGE);
    Long after = request.cursor("after");
    List<ObjectNode> page =
        message.reactions().getOrDefault(emoji, Set.of()).stream()
            .filter(user -> after == null || user > after)
            .sorted()
            .limit(limit)
            .map(state::user)
            .toList();
    return ApiResponse.ok(Json.array(page));
  }

  private ChannelState managed(ApiRequest request) {
    return access.channel(request).require(Permission.MANAGE_MESSAGES);
  }

  private static ApiResponse change(
      ApiRequest request, ChannelState channel, UnaryOperator<StoredMessage> change) {
    channel.change(request.id("message_id"), change);
    return ApiResponse.noContent();
  }

  private static String emoji(ApiRequest request) {
    String emoji = request.param("emoji_name");
    boolean unicode = emoji.codePoints().anyMatch(c -> c > 0x7F);
    if (!unicode && !CUSTOM.matcher(emoji).matches()) {
      throw ApiException.of(400, 10014, "Unknown Emoji");
    }
    return emoji;
  }
}
