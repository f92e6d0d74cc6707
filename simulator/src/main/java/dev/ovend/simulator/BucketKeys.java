package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which windows a request spends, which may depend on what exists. Thread-safe.
 *
 * @param clock the only clock
 * @param state what exists
 * @param rules which buckets a route spends, by the route's name; may change at any time
 */
record BucketKeys(ServerClock clock, State state, Map<String, List<BucketRule>> rules) {

  private static final Pattern ID = Pattern.compile("\\d{1,20}");

  /** Returns whether {@code text} can be shown as an id, even if it is that of nothing. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** Returns the windows that a request spends as limits are now, in the order they are asked. */
  List<BucketKey> of(Backend.Incoming incoming) {
    Route route = incoming.route();
    RouteTable.Match match = incoming.match();
    List<BucketRule> buckets = route == null ? null : rules.get(route.name());
    if (route == null || match == null || buckets == null) {
      return List.of();
    }
    Map<String, String> params = match.params();
    Limit.Subject subject = new Limit.Subject(incoming.arrival().body(), messageAge(params));
    List<BucketKey> keys = new ArrayList<>(buckets.size());
    for (BucketRule rule : buckets) {
      BucketKey key = rule.limit().covers(subject) ? key(rule, incoming, route, params) : null;
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** Returns null if the limit is counted by something that the request is not about. */
  private @Nullable BucketKey key(
      BucketRule rule, Backend.Incoming incoming, Route route, Map<String, String> params) {
    boolean ofResource = rule.limit().scope() == LimitScope.SHARED || !route.needsToken();
    String owner = ofResource ? "" : String.valueOf(incoming.sender());
    String resource = route.resource(params);
    return switch (rule.limit().split()) {
      case RESOURCE ->
          new BucketKey(rule, owner, resource, params.getOrDefault("webhook_token", ""));
      case WEBHOOK ->
          params.containsKey("webhook_id") ? new BucketKey(rule, owner, resource, "") : null;
      case CHANNEL -> {
        String channel = channel(params);
        yield channel == null ? null : new BucketKey(rule, owner, channel, "");
      }
    };
  }

  /** Returns the id of the channel that a request is about, or null if there is none. */
  private @Nullable String channel(Map<String, String> params) {
    String webhook = params.get("webhook_id");
    if (webhook == null) {
      return params.get("channel_id");
    }
    Long id = parse(webhook);
    ChannelState channel =
        id == null ? null : state.findTarget(id, params.getOrDefault("webhook_token", ""));
    return channel == null ? null : Json.id(channel.id());
  }

  /** Returns how old the message of the path is; one that does not exist has no age. */
  private long messageAge(Map<String, String> params) {
    Long messageId = parse(params.get("message_id"));
    Long channelId = parse(params.get("channel_id"));
    if (messageId == null || channelId == null) {
      return 0;
    }
    ChannelState channel = state.findChannel(channelId);
    return channel != null && channel.has(messageId)
        ? clock.epochMillis() - Snowflakes.epochMillis(messageId)
        : 0;
  }

  private static @Nullable Long parse(@Nullable String id) {
    if (id == null || !isId(id)) {
      return null;
    }
    try {
      return Long.parseUnsignedLong(id);
    } catch (NumberFormatException tooLarge) {
      return null;
    }
  }
}
