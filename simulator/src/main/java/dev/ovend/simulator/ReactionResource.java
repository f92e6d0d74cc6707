package dev.ovend.simulator;

import java.util.Set;
import java.util.regex.Pattern;

/** Reactions: the bot's own, and who reacted. */
final class ReactionResource {

  private static final String EMOJI =
      "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}";
  private static final String OWN = EMOJI + "/@me";
  private static final int MAX_PAGE = 100;
  private static final int PAGE = 25;
  private static final Pattern CUSTOM = Pattern.compile("\\w{2,32}:\\d{15,20}");

  private final World world;

  ReactionResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("GET " + EMOJI, this::users);
    routes.bot("PUT " + OWN, this::put);
    routes.bot("DELETE " + OWN, this::delete);
  }

  private ApiResponse users(ApiRequest request) {
    String emoji = emoji(request);
    Long after = request.cursor("after");
    int limit = request.limit(MAX_PAGE, PAGE);
    StoredMessage message = channel(request).message(request.id("message_id"));
    return ApiResponse.ok(
        Json.array(
            message.reactions().getOrDefault(emoji, Set.of()).stream()
                .filter(user -> after == null || user > after)
                .sorted()
                .limit(limit)
                .map(world::user)
                .toList()));
  }

  private ApiResponse put(ApiRequest request) {
    String emoji = emoji(request);
    channel(request)
        .change(request.id("message_id"), message -> message.react(emoji, request.botId()));
    return ApiResponse.noContent();
  }

  private ApiResponse delete(ApiRequest request) {
    String emoji = emoji(request);
    channel(request)
        .change(request.id("message_id"), message -> message.unreact(emoji, request.botId()));
    return ApiResponse.noContent();
  }

  private ChannelState channel(ApiRequest request) {
    return world.channel(request.id("channel_id"));
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
