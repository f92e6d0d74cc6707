package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Webhooks of channels. Thread-safe. */
final class Webhooks {

  private final Map<Long, WebhookState> byId = new ConcurrentHashMap<>();

  void put(WebhookState webhook) {
    byId.put(webhook.id(), webhook);
  }

  void remove(long id) {
    byId.remove(id);
  }

  void removeOf(ChannelState channel) {
    byId.values().removeIf(webhook -> webhook.channel().equals(channel));
  }

  @Nullable WebhookState find(long id) {
    return byId.get(id);
  }

  /** Returns a webhook, or throws Discord's 10015. */
  WebhookState webhook(long id) {
    return State.known(byId.get(id), 10015, "Webhook");
  }

  /** Returns a webhook if the token is right, or throws Discord's 10015 or 50027. */
  WebhookState webhook(long id, String token) {
    WebhookState state = webhook(id);
    if (!state.token().equals(token)) {
      throw ApiException.of(401, 50027, "Invalid Webhook Token");
    }
    return state;
  }

  List<WebhookState> of(ChannelState channel) {
    return byId.values().stream().filter(webhook -> webhook.channel().equals(channel)).toList();
  }

  List<WebhookState> of(GuildState guild) {
    return byId.values().stream().filter(w -> guild.equals(w.channel().guild())).toList();
  }
}
