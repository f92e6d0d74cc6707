package dev.ovend.simulator;

import java.util.regex.Pattern;

/** The bot's own reactions. */
final class ReactionResource {

  private static final String OWN =
      "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";
  private static final Pattern CUSTOM = Pattern.compile("\\w{2,32}:\\d{15,20}");

  private final World world;

  ReactionResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("PUT " + OWN, this::put);
    routes.bot("DELETE " + OWN, this::delete);
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
