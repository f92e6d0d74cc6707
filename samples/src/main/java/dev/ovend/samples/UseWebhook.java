package dev.ovend.samples;

import dev.ovend.Discord;
import dev.ovend.core.Token;
import dev.ovend.model.Message;
import dev.ovend.model.WebhookId;

/** Writes through a webhook without a bot, and edits what it wrote: {@code UseWebhook WEBHOOK}. */
final class UseWebhook {

  private UseWebhook() {}

  static Message run(Discord discord, WebhookId webhook, String token) {
    Message sent =
        discord
            .webhooks()
            .executeAndGet(webhook, token, m -> m.username("Builds").content("Build 7 runs."))
            .execute();
    return discord
        .webhooks()
        .updateMessage(webhook, token, sent.id(), m -> m.content("Build 7 passed."))
        .execute();
  }

  public static void main(String[] args) {
    try (Discord discord = Discord.connect(Token.none())) {
      run(discord, WebhookId.of(args[0]), System.getenv("WEBHOOK_TOKEN"));
    }
  }
}
